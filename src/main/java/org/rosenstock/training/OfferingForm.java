package org.rosenstock.training;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An offering as the office writes it; texts are stripped, absent ones empty.
 *
 * @param minutes of teaching, 15 to 12,000
 * @param costCents per seat, 0 to 10,000,000
 * @param minSeats below it the office should look at a date, 0 to maxSeats
 * @param maxSeats usual number of seats of a date, 1 to 5,000
 * @param cancelDays up to how many days before the first day one may withdraw without a reason, 0 to 90
 * @param offerHours how long somebody may think about a seat that became free, 1 to 336
 * @param skills what it builds
 * @param version that was read, 0 for a new one
 */
public record OfferingForm(
        String title,
        String summary,
        String goals,
        String contents,
        String audience,
        String prerequisites,
        TrainingTopic topic,
        TrainingFormat format,
        int minutes,
        int costCents,
        int minSeats,
        int maxSeats,
        Approval approval,
        int cancelDays,
        WaitingRule waitingRule,
        int offerHours,
        @Nullable List<OfferingSkill> skills,
        int version) {

    public OfferingForm {
        title = plain(title);
        summary = plain(summary);
        goals = plain(goals);
        contents = plain(contents);
        audience = plain(audience);
        prerequisites = plain(prerequisites);
        skills = skills == null ? List.of() : List.copyOf(skills);
    }

    @Override
    public List<OfferingSkill> skills() {
        return skills == null ? List.of() : skills;
    }

    private static String plain(@Nullable String text) {
        return text == null ? "" : text.strip();
    }
}
