package org.rosenstock.shell.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** The tables of the demo city, kept as resources beside this class. */
public final class CityFiles {

    private CityFiles() {}

    /** Rows of a comma separated table with a header. */
    public static List<CSVRecord> table(String name) {
        return read(name, ',');
    }

    /** Rows of a table that is separated by semicolons because its values hold commas. */
    static List<CSVRecord> list(String name) {
        return read(name, ';');
    }

    /** A whole file. */
    static String text(String name) {
        try (InputStream in = CityFiles.class.getResourceAsStream("city/" + name)) {
            if (in == null) {
                throw new IllegalArgumentException("no resource city/" + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read city/" + name, e);
        }
    }

    private static List<CSVRecord> read(String name, char separator) {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(separator)
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (InputStream in = CityFiles.class.getResourceAsStream("city/" + name)) {
            if (in == null) {
                throw new IllegalArgumentException("no resource city/" + name);
            }
            return format.parse(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read city/" + name, e);
        }
    }
}
