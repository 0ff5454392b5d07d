package org.rosenstock.qualification.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.rosenstock.qualification.RemindersPlanned;
import org.rosenstock.qualification.RemindersPlanned.Item;
import org.rosenstock.qualification.reminder.ReminderPolicy.Deadline;
import org.rosenstock.qualification.reminder.ReminderQueries.Rule;

/**
 * Plans one portion of reminders. What is recorded here and what is handed over to be told is one transaction, so a
 * run that is cut off leaves no reminder half sent, and the obligations are locked meanwhile, so two runs do not meet.
 */
@ApplicationScoped
public class ReminderPlanner {

    @PersistenceContext
    EntityManager em;

    @Inject
    ReminderQueries queries;

    @Inject
    Recipients recipients;

    @Inject
    Event<RemindersPlanned> planned;

    /** @return how many reminders */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public int plan(LocalDate day, Collection<Long> candidates) {
        List<DueObligation> obligations = queries.lock(candidates, day);
        Map<Long, Rule> rules =
                queries.rules(obligations.stream().map(DueObligation::version).collect(Collectors.toSet()));
        List<Item> items = recipients.of(steps(obligations, rules, day), day).stream()
                .map(told -> item(told, day))
                .toList();
        em.flush();
        if (!items.isEmpty()) {
            planned.fire(new RemindersPlanned(day, items));
        }
        return items.size();
    }

    private List<DueStep> steps(List<DueObligation> obligations, Map<Long, Rule> rules, LocalDate day) {
        Map<Long, Set<Integer>> sent =
                queries.sent(obligations.stream().map(DueObligation::id).toList());
        List<DueStep> steps = new ArrayList<>();
        for (DueObligation one : obligations) {
            Rule rule = rules.get(one.version());
            if (rule != null) {
                Deadline deadline = new Deadline(one.due(), one.paused(), one.fulfilled());
                ReminderPolicy.next(rule.definition().reminders(), deadline, sent.getOrDefault(one.id(), Set.of()), day)
                        .ifPresent(step -> steps.add(new DueStep(one, step, rule)));
            }
        }
        return steps;
    }

    private Item item(Recipients.Told told, LocalDate day) {
        DueStep due = told.due();
        DueObligation obligation = due.obligation();
        SentReminder reminder = new SentReminder(obligation, due.step().days(), told.kind(), told.recipient(), day);
        em.persist(reminder);
        return new Item(
                reminder.id(),
                told.kind(),
                told.recipient(),
                obligation.employee(),
                obligation.name(),
                due.rule().definition().title(),
                obligation.due(),
                obligation.deadline(),
                due.step().days(),
                due.rule().courseCode());
    }
}
