package org.rosenstock.learning.packages;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.function.Function;
import org.rosenstock.shared.Rejected;
import org.rosenstock.shared.Upload;
import org.rosenstock.shared.UploadKind;
import org.rosenstock.shared.Uploads;

/** The zip as a whole. */
public final class PackageArchive {

    /** Name of the input in findings that concern the file as such. */
    public static final String FIELD = "file";

    private PackageArchive() {}

    /**
     * Reads a package; its files are there only while it is used.
     *
     * @throws Rejected with everything that is wrong, before anything is used
     */
    public static <T> T use(InputStream zip, Function<CoursePackage, T> use) {
        try (Upload upload = Uploads.receive(FIELD, "course.zip", zip, UploadKind.ARCHIVE);
                PackageFiles files = PackageFiles.unpack(upload)) {
            return use.apply(PackageReader.read(files));
        }
    }

    /** Writes a package and closes the stream. */
    public static void write(CoursePackage course, OutputStream out) {
        PackageWriter.write(course, out);
    }
}
