package org.rosenstock.learning;

import java.time.LocalDate;

/**
 * Somebody has completed a course. Fired in the transaction of the last step.
 *
 * @param course id of the course
 * @param title title of the version that was taken
 * @param certificateNumber number of the certificate that was issued for it
 */
public record CourseCompleted(
        long employee,
        long course,
        String courseCode,
        String title,
        long participation,
        String certificateNumber,
        LocalDate on) {}
