package org.rosenstock.learning;

/** Where a course stands in its life: draft, published, withdrawn from the catalogue, archived. */
public enum CourseState {
    /** Never published; only its authors see it. */
    DRAFT,
    /** In the catalogue. */
    PUBLISHED,
    /** No longer in the catalogue; who has begun may finish. */
    WITHDRAWN,
    /** Put away; only its authors see it, certificates stay valid. */
    ARCHIVED
}
