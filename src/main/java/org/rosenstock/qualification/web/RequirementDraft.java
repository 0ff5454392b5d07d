package org.rosenstock.qualification.web;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
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
    private final AudienceDraft audience;
    private final TimingDraft timing;
    private final ReminderDraft reminders;

    RequirementDraft() {
        parts.add(new PartDraft());
        audience = new AudienceDraft();
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
        definition.parts().forEach(part -> parts.add(new PartDraft(part, definition.title())));
        audience = new AudienceDraft(definition, search);
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
                audience.audience(),
                audience.excluded(),
                timing.timing(),
                new Triggers(postChange, groupJoin),
                reminders.steps(),
                offered);
    }

    public void addPart() {
        parts.add(new PartDraft());
    }

    public void removePart(int at) {
        if (parts.size() > 1) {
            parts.remove(at);
        }
    }

    public List<PartDraft> getParts() {
        return parts;
    }

    public AudienceDraft getAudience() {
        return audience;
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
