package org.rosenstock.training.letter;

import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.rosenstock.shared.NotFound;

/**
 * What a link in a mail names: which registration, who may decide, and until when. It opens a page and gives no right:
 * whoever decides is signed in, and decides by the right of that day.
 */
public record Ticket(long registration, long decider, Instant until) {

    private static final Pattern FORM = Pattern.compile("(\\d{1,18})-(\\d{1,18})-(\\d{1,12})-([A-Za-z0-9_-]{43})");
    private static final int MAC = 4;

    String signed(byte[] secret) {
        return named() + "-" + mac(named(), secret);
    }

    private String named() {
        return registration + "-" + decider + "-" + until.getEpochSecond();
    }

    static Ticket read(String text, byte[] secret) {
        Matcher parts = FORM.matcher(text);
        if (!parts.matches()) {
            throw new NotFound("ticket");
        }
        Ticket ticket = new Ticket(
                Long.parseLong(parts.group(1)),
                Long.parseLong(parts.group(2)),
                Instant.ofEpochSecond(Long.parseLong(parts.group(3))));
        byte[] right = mac(ticket.named(), secret).getBytes(StandardCharsets.US_ASCII);
        if (!MessageDigest.isEqual(right, parts.group(MAC).getBytes(StandardCharsets.US_ASCII))) {
            throw new NotFound("ticket");
        }
        return ticket;
    }

    private static String mac(String text, byte[] secret) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret, "HmacSHA256"));
            byte[] signature = mac.doFinal(("decide:" + text).getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(signature);
        } catch (NoSuchAlgorithmException | InvalidKeyException e) {
            throw new IllegalStateException("every Java platform has HMAC-SHA-256", e);
        }
    }
}
