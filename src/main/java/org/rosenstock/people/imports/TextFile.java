package org.rosenstock.people.imports;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * Text in whatever encoding a personnel system writes: marked UTF-8 or UTF-16, plain UTF-8, else Windows-1252.
 *
 * @param encoding as shown to people
 */
record TextFile(String text, String encoding) {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    static TextFile of(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return new TextFile(new String(bytes, 3, bytes.length - 3, StandardCharsets.UTF_8), "UTF-8 (BOM)");
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return new TextFile(new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE), "UTF-16 LE");
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return new TextFile(new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE), "UTF-16 BE");
        }
        if (bytes.length > 1 && bytes[1] == 0) {
            return new TextFile(new String(bytes, StandardCharsets.UTF_16LE), "UTF-16 LE");
        }
        if (bytes.length > 1 && bytes[0] == 0) {
            return new TextFile(new String(bytes, StandardCharsets.UTF_16BE), "UTF-16 BE");
        }
        return unmarked(bytes);
    }

    private static TextFile unmarked(byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return new TextFile(text, "UTF-8");
        } catch (CharacterCodingException e) {
            // Bytes that are no UTF-8 come from older systems; every byte means something in Windows-1252.
            return new TextFile(new String(bytes, WINDOWS), "Windows-1252");
        }
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
