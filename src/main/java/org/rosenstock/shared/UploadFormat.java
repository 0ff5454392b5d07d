package org.rosenstock.shared;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The file formats we take: how they are named, what their bytes must show, and as what they are served. */
enum UploadFormat {
    SVG(UploadKind.IMAGE, "image/svg+xml", List.of("svg"), Set.of("image/svg+xml")),
    PNG(UploadKind.IMAGE, "image/png", List.of("png"), Set.of("image/png")),
    JPEG(UploadKind.IMAGE, "image/jpeg", List.of("jpg", "jpeg"), Set.of("image/jpeg")),
    WEBP(UploadKind.IMAGE, "image/webp", List.of("webp"), Set.of("image/webp")),
    PDF(UploadKind.PDF, "application/pdf", List.of("pdf"), Set.of("application/pdf")),
    MP4(UploadKind.VIDEO, "video/mp4", List.of("mp4"), Set.of("video/mp4", "application/mp4", "video/quicktime")),
    MP3(UploadKind.AUDIO, "audio/mpeg", List.of("mp3"), Set.of("audio/mpeg")),
    VTT(UploadKind.CAPTIONS, "text/vtt", List.of("vtt"), Set.of("text/vtt")),
    CSV(UploadKind.TABLE, "text/csv", List.of("csv", "txt"), Set.of("text/plain", "text/csv")),
    DOCX(UploadKind.OFFICE, ooxml("wordprocessingml.document"), List.of("docx"), Zipped.OOXML),
    XLSX(UploadKind.OFFICE, ooxml("spreadsheetml.sheet"), List.of("xlsx"), Zipped.OOXML),
    PPTX(UploadKind.OFFICE, ooxml("presentationml.presentation"), List.of("pptx"), Zipped.OOXML),
    ODT(UploadKind.OFFICE, Zipped.ODF + "text", List.of("odt"), Set.of(Zipped.ODF + "text")),
    ODS(UploadKind.OFFICE, Zipped.ODF + "spreadsheet", List.of("ods"), Set.of(Zipped.ODF + "spreadsheet")),
    ODP(UploadKind.OFFICE, Zipped.ODF + "presentation", List.of("odp"), Set.of(Zipped.ODF + "presentation")),
    ZIP(UploadKind.ARCHIVE, "application/zip", List.of("zip"), Set.of("application/zip"));

    /** Documents of office programs are archives; which one does not show in their first bytes. */
    private static final class Zipped {
        static final String ODF = "application/vnd.oasis.opendocument.";
        static final Set<String> OOXML = Set.of("application/zip", "application/x-tika-ooxml");
    }

    private final UploadKind kind;
    private final String contentType;
    private final List<String> endings;
    private final Set<String> detected;

    UploadFormat(UploadKind kind, String contentType, List<String> endings, Set<String> detected) {
        this.kind = kind;
        this.contentType = contentType;
        this.endings = endings;
        this.detected = detected;
    }

    private static String ooxml(String part) {
        return "application/vnd.openxmlformats-officedocument." + part;
    }

    static Optional<UploadFormat> named(String fileName) {
        String ending = fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(format -> format.endings.contains(ending))
                .findFirst();
    }

    UploadKind kind() {
        return kind;
    }

    String contentType() {
        return contentType;
    }

    List<String> endings() {
        return endings;
    }

    boolean shows(String detectedType) {
        return detected.contains(detectedType);
    }
}
