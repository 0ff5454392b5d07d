package org.rosenstock.shared;

/** Text in files for spreadsheets. */
public final class CsvText {

    /** At the start of a file tells spreadsheets that it is UTF-8. */
    public static final char BYTE_ORDER_MARK = '\uFEFF';

    private CsvText() {}

    /** Text that a spreadsheet does not take for a formula. */
    public static String safe(String text) {
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
