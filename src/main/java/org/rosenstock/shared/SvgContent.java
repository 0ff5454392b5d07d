package org.rosenstock.shared;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** An SVG is a document that can run and load things; we take drawings that do neither. */
final class SvgContent {

    private static final Set<String> ACTIVE = Set.of("script", "foreignobject", "iframe", "object", "embed", "handler");
    private static final Set<String> ANIMATED = Set.of("set", "animate", "animatetransform", "animatemotion");
    private static final Pattern URL = Pattern.compile("url\\(\\s*['\"]?\\s*(?!#)", Pattern.CASE_INSENSITIVE);
    private static final Pattern PICTURE = Pattern.compile("data:image/(png|jpeg|webp);base64,.*", Pattern.DOTALL);

    private SvgContent() {}

    static boolean isHarmless(Path file) throws IOException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try (InputStream in = Files.newInputStream(file)) {
            return isHarmless(factory.createXMLStreamReader(in));
        } catch (XMLStreamException e) {
            return false;
        }
    }

    private static boolean isHarmless(XMLStreamReader reader) throws XMLStreamException {
        boolean inStyle = false;
        while (reader.hasNext()) {
            int event = reader.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                inStyle = "style".equalsIgnoreCase(reader.getLocalName());
                if (!isHarmlessElement(reader)) {
                    return false;
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                inStyle = false;
            } else if (forbidden(event) || (inStyle && reader.hasText() && loads(reader.getText()))) {
                return false;
            }
        }
        return true;
    }

    private static boolean forbidden(int event) {
        return event == XMLStreamConstants.DTD
                || event == XMLStreamConstants.ENTITY_REFERENCE
                || event == XMLStreamConstants.PROCESSING_INSTRUCTION;
    }

    private static boolean isHarmlessElement(XMLStreamReader reader) {
        String element = reader.getLocalName().toLowerCase(Locale.ROOT);
        if (ACTIVE.contains(element)) {
            return false;
        }
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            String name = reader.getAttributeLocalName(i).toLowerCase(Locale.ROOT);
            String value = reader.getAttributeValue(i).strip();
            boolean link = name.equals("href") || name.equals("src");
            boolean animatesLink = ANIMATED.contains(element) && name.equals("attributename") && value.contains("href");
            if (name.startsWith("on") || animatesLink || (link && !staysInside(value)) || loads(value)) {
                return false;
            }
        }
        return true;
    }

    private static boolean staysInside(String link) {
        return link.startsWith("#") || PICTURE.matcher(link).matches();
    }

    private static boolean loads(String style) {
        return URL.matcher(style).find() || style.toLowerCase(Locale.ROOT).contains("@import");
    }
}
