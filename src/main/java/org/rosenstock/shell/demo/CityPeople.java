package org.rosenstock.shell.demo;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.rosenstock.shell.demo.CityCast.Member;
import org.rosenstock.shell.demo.CityNames.Name;
import org.rosenstock.shell.demo.CityPerson.Spell;
import org.rosenstock.shell.demo.CityUnit.RoleShare;

/** Invents the people of the city unit by unit, the same ones for the same day and size. */
final class CityPeople {

    private static final long SEED = 20_260_512;
    private static final int[] SHARES = {50, 50, 60, 65, 75, 75, 80, 90};
    private static final String TRAINEE = "Auszubildende:r";

    private final Random random = new Random(SEED);
    private final CityNames names = new CityNames(random);
    private final LocalDate today;
    private final List<CityUnit> units;
    private final CityCast cast;
    private long lastId;

    CityPeople(LocalDate today, List<CityUnit> units) {
        this.today = today;
        this.units = units;
        this.cast = new CityCast(units);
    }

    /**
     * Everybody in one unit.
     *
     * @param people whoever leads it first, those who left last
     */
    record Staff(CityUnit unit, List<CityPerson> people) {}

    List<Staff> invent() {
        return units.stream().map(unit -> new Staff(unit, peopleOf(unit))).toList();
    }

    private List<CityPerson> peopleOf(CityUnit unit) {
        List<CityPerson> people = new ArrayList<>();
        List<Member> fixed = cast.in(unit);
        boolean fixedLead = fixed.stream().anyMatch(member -> member.jobRole().equals(unit.leadRole()));
        if (!fixedLead) {
            people.add(invented(unit, unit.leadRole(), true));
        }
        fixed.forEach(member -> people.add(known(unit, member)));
        while (people.size() < unit.people()) {
            people.add(invented(unit, jobRole(unit), false));
        }
        if (random.nextInt(100) < unit.people() * 4) {
            people.add(leaver(unit, unit.leadRole()));
        }
        return people;
    }

    private CityPerson known(CityUnit unit, Member member) {
        LocalDate entry = today.minusDays(700 + random.nextInt(3000));
        String userName = member.account().isEmpty() ? names.userName(member.name()) : member.account();
        Spell spell = new Spell(unit, member.jobRole(), entry, null, 100);
        return new CityPerson(
                ++lastId,
                member.name(),
                userName,
                CityNames.email(CityNames.plain(member.name().first()) + "."
                        + CityNames.plain(member.name().last())),
                entry,
                null,
                member.grant(),
                List.of(spell));
    }

    private CityPerson invented(CityUnit unit, String jobRole, boolean leads) {
        LocalDate entry = entry(jobRole);
        LocalDate exit = random.nextInt(200) == 0 ? today.plusDays(10 + random.nextInt(80)) : null;
        boolean moved = !leads && entry.isBefore(today.minusYears(2)) && random.nextInt(100) < 18;
        List<Spell> positions = moved ? moved(unit, jobRole, entry, exit) : List.of(spell(unit, jobRole, entry, exit));
        return person(jobRole, entry, exit, positions);
    }

    private CityPerson leaver(CityUnit unit, String jobRole) {
        LocalDate exit = today.minusDays(5 + random.nextInt(1000));
        LocalDate entry = exit.minusDays(400 + random.nextInt(9000));
        LocalDate start = entry.isBefore(DemoPeople.UNITS_SINCE) ? DemoPeople.UNITS_SINCE : entry;
        return person(jobRole, start, exit, List.of(spell(unit, jobRole, start, exit)));
    }

    private CityPerson person(String jobRole, LocalDate entry, @Nullable LocalDate exit, List<Spell> positions) {
        Name name = names.next();
        String userName = names.userName(name);
        String email = hasMailbox(jobRole) ? CityNames.email(userName) : null;
        return new CityPerson(++lastId, name, userName, email, entry, exit, "", positions);
    }

    private List<Spell> moved(CityUnit unit, String jobRole, LocalDate entry, @Nullable LocalDate exit) {
        int days = (int) Math.min(1500, entry.until(today, ChronoUnit.DAYS) - 365);
        LocalDate day = today.minusDays(10 + random.nextInt(days));
        CityUnit former = units.get(random.nextInt(units.size()));
        String formerRole = sameDivision(former, unit) ? jobRole : jobRole(former);
        return List.of(spell(former, formerRole, entry, day.minusDays(1)), spell(unit, jobRole, day, exit));
    }

    private static boolean sameDivision(CityUnit one, CityUnit other) {
        return one.code().split("\\.")[0].equals(other.code().split("\\.")[0]);
    }

    private Spell spell(CityUnit unit, String jobRole, LocalDate from, @Nullable LocalDate until) {
        int partTime = jobRole.startsWith("Erzieher") || jobRole.startsWith("Reinigung") ? 48 : 24;
        int share = random.nextInt(100) < partTime ? SHARES[random.nextInt(SHARES.length)] : 100;
        return new Spell(unit, jobRole, from, until, TRAINEE.equals(jobRole) ? 100 : share);
    }

    private LocalDate entry(String jobRole) {
        if (TRAINEE.equals(jobRole)) {
            return LocalDate.of(today.minusDays(240).getYear() - random.nextInt(2), 8, 1);
        }
        double years = Math.pow(random.nextDouble(), 1.6) * 33;
        return today.minusDays(3 + (long) (years * 365));
    }

    private boolean hasMailbox(String jobRole) {
        boolean manual = jobRole.matches("(Gärtner|Reinigung|Küchen|Hausmeister|Erzieher).*");
        return random.nextInt(100) >= (manual ? 45 : 2);
    }

    private String jobRole(CityUnit unit) {
        int at =
                random.nextInt(unit.roles().stream().mapToInt(RoleShare::weight).sum());
        for (RoleShare share : unit.roles()) {
            at -= share.weight();
            if (at < 0) {
                return share.role();
            }
        }
        throw new IllegalStateException("shares do not add up in " + unit);
    }
}
