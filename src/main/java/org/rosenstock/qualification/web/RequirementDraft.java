package org.rosenstock.qualification.web;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rosenstock.qualification.AudienceBlock;
import org.rosenstock.qualification.RequirementDefinition;
import org.rosenstock.qualification.RequirementDefinition.Triggers;
import org.rosenstock.qualification.Timing;

/** A rule while it is being filled in. */
public class RequirementDraft implements Serializable {

    private static final long serialVersionUID = 1L;

    private @Nullable String title;
    private @Nullable String legalBasis;
    private @Nullable String purpose;
    private @Nullable Long office;
    private boolean postChange;
    private boolean groupJoin;
    private boolean offered;
    private final ArrayList<PartDraft> parts = new ArrayList<>();
    private final ArrayList<BlockDraft> blocks = new ArrayList<>();
    private final BlockDraft exclusion;
    private final TimingDraft timing;
    private final ReminderDraft reminders;

    RequirementDraft() {
        parts.add(new PartDraft());
        blocks.add(new BlockDraft());
        exclusion = new BlockDraft();
        timing = new TimingDraft(Timing.yearly());
        reminders = new ReminderDraft(RequirementDefinition.usualReminders());
    }

    RequirementDraft(RequirementDefinition definition, AudienceSearch search) {
        title = definition.title();
        legalBasis = definition.legalBasis();
        purpose = definition.purpose();
        office = definition.office();
        postChange = definition.triggers().postChange();
        groupJoin = definition.triggers().groupJoin();
        offered = definition.offered();
        definition.parts().forEach(part -> parts.add(new PartDraft(part)));
        definition.audience().forEach(block -> blocks.add(new BlockDraft(block, search)));
        exclusion = definition.exclusions().isEmpty()
                ? new BlockDraft()
                : new BlockDraft(definition.exclusions().get(0), search);
        timing = new TimingDraft(definition.timing());
        reminders = new ReminderDraft(definition.reminders());
    }

    RequirementDefinition definition() {
        String name = title == null ? "" : title;
        return new RequirementDefinition(
                name,
                legalBasis == null ? "" : legalBasis,
                purpose == null ? "" : purpose,
                office == null || office == 0 ? null : office,
                parts.stream().map(part -> part.part(name)).toList(),
                blocks.stream().map(BlockDraft::block).toList(),
                exclusion.isEmpty() ? List.<AudienceBlock>of() : List.of(exclusion.block()),
                timing.timing(),
                new Triggers(postChange, groupJoin),
                reminders.steps(),
                offered);
    }

    /** The audience in words. */
    String audience() {
        String included = blocks.stream().map(BlockDraft::words).collect(Collectors.joining(" " + or() + " "));
        return exclusion.isEmpty()
                ? included
                : PageMessages.text("qualification.requirement.except", included, exclusion.words());
    }

    private static String or() {
        return PageMessages.text("qualification.requirement.or");
    }

    public void addPart() {
        parts.add(new PartDraft());
    }

    public void removePart(int at) {
        if (parts.size() > 1) {
            parts.remove(at);
        }
    }

    public void addBlock() {
        blocks.add(new BlockDraft());
    }

    public void removeBlock(int at) {
        if (blocks.size() > 1) {
            blocks.remove(at);
        }
    }

    public List<PartDraft> getParts() {
        return parts;
    }

    public List<BlockDraft> getBlocks() {
        return blocks;
    }

    public BlockDraft getExclusion() {
        return exclusion;
    }

    public TimingDraft getTiming() {
        return timing;
    }

    public ReminderDraft getReminders() {
        return reminders;
    }

    public @Nullable String getTitle() {
        return title;
    }

    public void setTitle(@Nullable String title) {
        this.title = title;
    }

    public @Nullable String getLegalBasis() {
        return legalBasis;
    }

    public void setLegalBasis(@Nullable String legalBasis) {
        this.legalBasis = legalBasis;
    }

    public @Nullable String getPurpose() {
        return purpose;
    }

    public void setPurpose(@Nullable String purpose) {
        this.purpose = purpose;
    }

    public @Nullable Long getOffice() {
        return office;
    }

    public void setOffice(@Nullable Long office) {
        this.office = office;
    }

    public boolean isPostChange() {
        return postChange;
    }

    public void setPostChange(boolean postChange) {
        this.postChange = postChange;
    }

    public boolean isGroupJoin() {
        return groupJoin;
    }

    public void setGroupJoin(boolean groupJoin) {
        this.groupJoin = groupJoin;
    }

    public boolean isOffered() {
        return offered;
    }

    public void setOffered(boolean offered) {
        this.offered = offered;
    }
}
