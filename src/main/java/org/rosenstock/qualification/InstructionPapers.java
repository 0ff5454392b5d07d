package org.rosenstock.qualification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Locale;
import org.rosenstock.people.Asker;
import org.rosenstock.qualification.instruction.InstructionRecord;
import org.rosenstock.shared.NotFound;

/** Instructions on paper, for those who may see them. */
@ApplicationScoped
@Transactional
public class InstructionPapers {

    @Inject
    Instructions instructions;

    @Inject
    InstructionRecord record;

    /**
     * The record of one that was held, as PDF; HR leaves a trace.
     *
     * @throws NotFound while it is open, or when it was cancelled
     */
    public byte[] record(Asker by, long id, String language) {
        InstructionDetail detail = instructions.get(by, id);
        if (detail.row().state() != InstructionState.CLOSED) {
            throw new NotFound("record of instruction " + id);
        }
        return record.print(detail.row(), detail.people(), Locale.forLanguageTag(language));
    }
}
