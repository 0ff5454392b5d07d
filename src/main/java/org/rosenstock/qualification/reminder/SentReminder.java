package org.rosenstock.qualification.reminder;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rosenstock.qualification.RequirementDefinition.Recipient;

/** One person was told about one deadline. The database keeps it unique, whatever runs how often. */
@Entity
@Table(name = "qualification_reminder")
class SentReminder {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "qualification_reminder_seq")
    @SequenceGenerator(
            name = "qualification_reminder_seq",
            sequenceName = "qualification_reminder_seq",
            allocationSize = 50)
    @Column(name = "id")
    private @Nullable Long id;

    @Column(name = "requirement_id")
    private long requirement;

    @Column(name = "employee_id")
    private long employee;

    @Column(name = "cycle")
    private int cycle;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "step_days")
    private int stepDays;

    @Enumerated(EnumType.STRING)
    @Column(name = "recipient_kind")
    private Recipient kind;

    @Column(name = "recipient_employee_id")
    private long recipient;

    @Column(name = "told_on")
    private LocalDate toldOn;

    @SuppressWarnings("NullAway.Init")
    protected SentReminder() {}

    SentReminder(DueObligation obligation, int stepDays, Recipient kind, long recipient, LocalDate toldOn) {
        this.requirement = obligation.requirement();
        this.employee = obligation.employee();
        this.cycle = obligation.cycle();
        this.dueOn = obligation.due();
        this.stepDays = stepDays;
        this.kind = kind;
        this.recipient = recipient;
        this.toldOn = toldOn;
    }

    long id() {
        if (id == null) {
            throw new IllegalStateException("not stored yet");
        }
        return id;
    }

    @Override
    public String toString() {
        return "SentReminder " + id;
    }
}
