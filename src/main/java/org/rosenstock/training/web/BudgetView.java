package org.rosenstock.training.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.rosenstock.people.Asking;
import org.rosenstock.people.Role;
import org.rosenstock.shared.NotFound;
import org.rosenstock.training.BudgetAmounts;
import org.rosenstock.training.BudgetForm;
import org.rosenstock.training.BudgetRow;
import org.rosenstock.training.BudgetYear;
import org.rosenstock.training.Budgets;

/** Page /training/budget: the budgets of a year; with {@code unit} that of one unit to be planned. */
@Named
@ViewScoped
public class BudgetView implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final String OWN = "own";
    private static final int YEARS_BACK = 3;

    @Inject
    transient Asking asking;

    @Inject
    transient Budgets budgets;

    @Inject
    transient HttpServletRequest request;

    @Inject
    transient Clock clock;

    private int year;
    private boolean own;
    private long unit;
    private int version;
    private String name = "";
    private String costCentre = "";
    private String planned = "";
    private transient @Nullable BudgetYear found;

    public void load() {
        String wanted = value("year");
        if (!wanted.matches("\\d{0,4}")) {
            throw new NotFound("budget of " + wanted);
        }
        year = wanted.isEmpty() ? thisYear() : Integer.parseInt(wanted);
        own = OWN.equals(value("scope"));
        if (!value("unit").isEmpty()) {
            asking.asker().require(Role.HR);
            show(TrainingPages.id(request, "unit"));
        }
        getFound();
    }

    private void show(long chosen) {
        BudgetRow row = getFound().rows().stream()
                .filter(each -> each.unit().id() == chosen)
                .findFirst()
                .orElseThrow(() -> new NotFound("unit " + chosen));
        unit = chosen;
        version = row.version();
        name = row.unit().label();
        costCentre = row.costCentre();
        planned = row.isPlanned() ? EuroText.of(row.own().planned()) : "";
    }

    public BudgetYear getFound() {
        if (found == null) {
            found = budgets.get(asking.asker(), year);
        }
        return found;
    }

    public String save() {
        long cents = EuroText.cents(planned).orElse(-1);
        budgets.plan(asking.asker(), new BudgetForm(unit, year, costCentre, cents, version));
        TrainingPages.say("training.budget.saved", name, String.valueOf(year));
        return "/training/budget?faces-redirect=true&year=" + year + (own ? "&scope=" + OWN : "");
    }

    /** Of the unit alone or with those below, as chosen. */
    public BudgetAmounts amounts(BudgetRow row) {
        return own ? row.own() : row.all();
    }

    /** Whether there is a plan that something could be left of. */
    public boolean hasPlan(BudgetRow row) {
        return row.isPlanned() || amounts(row).planned() > 0;
    }

    public String euro(long cents) {
        return EuroText.of(cents);
    }

    /** The years to choose from, the next first. */
    public List<Integer> getYears() {
        int next = thisYear() + 1;
        return IntStream.rangeClosed(0, YEARS_BACK + 1)
                .mapToObj(back -> next - back)
                .toList();
    }

    private int thisYear() {
        return LocalDate.now(clock).getYear();
    }

    public boolean isOffice() {
        return asking.asker().is(Role.HR);
    }

    public boolean isPlanning() {
        return unit != 0;
    }

    public int getYear() {
        return year;
    }

    public boolean isOwn() {
        return own;
    }

    public String getName() {
        return name;
    }

    public String getCostCentre() {
        return costCentre;
    }

    public void setCostCentre(@Nullable String costCentre) {
        this.costCentre = Objects.requireNonNullElse(costCentre, "");
    }

    public String getPlanned() {
        return planned;
    }

    public void setPlanned(@Nullable String planned) {
        this.planned = Objects.requireNonNullElse(planned, "");
    }

    private String value(String parameter) {
        return Objects.requireNonNullElse(request.getParameter(parameter), "");
    }
}
