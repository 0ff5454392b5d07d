package org.rosenstock.shared;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import jakarta.json.JsonObject;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.logging.Level;

/**
 * Prints pages written in HTML as tagged PDF with embedded fonts and colours, so that they can be read aloud (PDF/UA-1,
 * ISO 14289-1) and kept for good (PDF/A-3a, ISO 19005-3).
 */
public final class TaggedPdf {

    private static final String FONTS = "META-INF/resources/primefaces-rosenstock/fonts/AtkinsonHyperlegibleNext_";
    private static final String SPARE_FONT = "org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    private static final int REGULAR = 400;
    private static final int BOLD = 700;

    static {
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    private TaggedPdf() {}

    /** The page with the data it was made of, for programs. @param name of the attached file, ends in .json */
    public static byte[] print(String html, String name, JsonObject data) {
        return AttachedData.to(print(html), name, data);
    }

    public static byte[] print(String html) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePdfUaAccessibility(true);
        builder.usePdfAConformance(PdfAConformance.PDFA_3_A);
        builder.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
        builder.withProducer("Rosenstock");
        builder.useFont(() -> resource(FONTS + "400Regular.ttf"), "Atkinson", REGULAR, FontStyle.NORMAL, true);
        builder.useFont(() -> resource(FONTS + "600SemiBold.ttf"), "Atkinson", BOLD, FontStyle.NORMAL, true);
        // Names may hold letters the house typeface does not have.
        builder.useFont(() -> resource(SPARE_FONT), "Spare", REGULAR, FontStyle.NORMAL, true);
        builder.withHtmlContent(html, null);
        builder.toStream(out);
        try {
            builder.run();
        } catch (IOException e) {
            throw new UncheckedIOException("a page cannot be printed", e);
        }
        return out.toByteArray();
    }

    /** Puts values, as plain text, in the place of their names in double braces. @param path of the template */
    public static String fill(String path, Map<String, String> values) {
        String result = template(path);
        for (Map.Entry<String, String> value : values.entrySet()) {
            result = result.replace("{{" + value.getKey() + "}}", escape(value.getValue()));
        }
        return result;
    }

    /** As text of a page; no name in double braces comes through. */
    public static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("{{", "{ {");
    }

    private static String template(String path) {
        try (InputStream in = resource(path)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot be read: " + path, e);
        }
    }

    private static InputStream resource(String path) {
        InputStream in = TaggedPdf.class.getClassLoader().getResourceAsStream(path);
        if (in == null) {
            throw new IllegalStateException("missing in the application: " + path);
        }
        return in;
    }
}
