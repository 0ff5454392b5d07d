package org.rosenstock.qualification.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.rosenstock.qualification.EvidenceCheck;

class SealTest {

    private static final String SALT = "00112233445566778899aabbccddeeff";

    @Test
    void the_same_content_has_the_same_hash_for_ever() {
        // Computed by hand with sha256sum: were this to change, every chain in existence would break.
        assertThat(Seal.of(values("Brandschutz", null), SALT, Seal.START))
                .isEqualTo(new Seal(
                        "f01b5234d4188e535767fc2d2421cb89d33c726fd9e65302db181efca1668e2e",
                        "5b9415e46520fdc45c1f1745236ac1149c2df2960d0db880880fa8753ada19f9"));
    }

    @Test
    void every_difference_shows() {
        Seal seal = Seal.of(values("Brandschutz", null), SALT, "");
        assertThat(Seal.of(values("Brandschutz", ""), SALT, "").content()).isNotEqualTo(seal.content());
        assertThat(Seal.of(values("brandschutz", null), SALT, "").content()).isNotEqualTo(seal.content());
        assertThat(Seal.of(values("Brandschutz", null), SALT.replace('0', '1'), "")
                        .content())
                .isNotEqualTo(seal.content());
        assertThat(Seal.of(values("Brandschutz", null), SALT, "x").chain()).isNotEqualTo(seal.chain());
    }

    @Test
    void a_chain_that_nobody_touched_is_sound() {
        SealCheck check = new SealCheck();
        SealedRow first = row(1, "A", 1, "");
        SealedRow second = row(2, "B", 2, first.chainHash());
        check.follow(first);
        check.follow(second);
        check.end(7, 2, String.valueOf(second.chainHash()));
        assertThat(check.result().isSound()).isTrue();
        assertThat(check.result().records()).isEqualTo(2);
    }

    @Test
    void a_changed_proof_is_named_and_those_after_it_are_not() {
        SealCheck check = new SealCheck();
        SealedRow first = row(1, "A", 1, "");
        SealedRow second = row(2, "B", 2, first.chainHash());
        check.follow(new SealedRow(1, 7, SALT, 1, first.contentHash(), first.chainHash(), values("Z", null)));
        check.follow(second);
        check.end(7, 2, String.valueOf(second.chainHash()));
        EvidenceCheck result = check.result();
        assertThat(result.broken()).containsExactly(1L);
        assertThat(result.shortened()).isEmpty();
    }

    @Test
    void a_missing_proof_is_noticed_in_the_middle_and_at_the_end() {
        SealedRow first = row(1, "A", 1, "");
        SealedRow second = row(2, "B", 2, first.chainHash());
        SealedRow third = row(3, "C", 3, second.chainHash());
        SealCheck middle = new SealCheck();
        middle.follow(first);
        middle.follow(third);
        middle.end(7, 3, String.valueOf(third.chainHash()));
        assertThat(middle.result().broken()).containsExactly(3L);
        SealCheck end = new SealCheck();
        end.follow(first);
        end.end(7, 2, String.valueOf(second.chainHash()));
        assertThat(end.result().shortened()).containsExactly(7L);
        SealCheck whole = new SealCheck();
        whole.follow(first);
        assertThat(whole.result().shortened())
                .as("the end of the chain is gone")
                .containsExactly(7L);
    }

    private static SealedRow row(long id, String title, int number, @Nullable String before) {
        Seal seal = Seal.of(values(title, null), SALT, String.valueOf(before));
        return new SealedRow(id, 7, SALT, number, seal.content(), seal.chain(), values(title, null));
    }

    private static Map<String, @Nullable String> values(String title, @Nullable String reason) {
        Map<String, @Nullable String> values = new LinkedHashMap<>();
        values.put("title", title);
        values.put("reason", reason);
        return values;
    }
}
