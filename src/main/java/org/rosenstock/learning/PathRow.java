package org.rosenstock.learning;

/** A learning path in the list, with the asker's own progress in courses. */
public record PathRow(String code, String title, String summary, int courses, int done, int minutes) {

    public String getUrl() {
        return "/learning/path?id=" + code;
    }
}
