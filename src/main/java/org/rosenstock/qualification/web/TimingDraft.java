package org.rosenstock.qualification.web;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.rosenstock.qualification.Timing;
import org.rosenstock.qualification.Timing.Base;
import org.rosenstock.qualification.Timing.Expiry;
import org.rosenstock.qualification.Timing.Repeat;

/** How often and by when, while it is being filled in. */
public class TimingDraft implements Serializable {

    private static final long serialVersionUID = 1L;

    private @Nullable Integer firstDueDays;
    private Repeat repeat;
    private @Nullable Integer months;
    private @Nullable Integer fixedMonth;
    private @Nullable Integer years;
    private boolean fromExpiry;
    private boolean hard;
    private boolean extendForPartTime;
    private @Nullable Integer renewDays;
    private @Nullable Integer returnDays;

    TimingDraft(Timing timing) {
        firstDueDays = timing.firstDueDays();
        repeat = timing.repeat();
        months = timing.months() == null ? Integer.valueOf(12) : timing.months();
        fixedMonth = timing.fixedMonth() == null ? Integer.valueOf(3) : timing.fixedMonth();
        years = timing.years() == null ? Integer.valueOf(1) : timing.years();
        fromExpiry = timing.base() == Base.EXPIRY;
        hard = timing.expiry() == Expiry.HARD;
        extendForPartTime = timing.extendForPartTime();
        renewDays = timing.renewDays();
        returnDays = timing.returnDays();
    }

    Timing timing() {
        return new Timing(
                firstDueDays == null ? 0 : firstDueDays,
                repeat,
                repeat == Repeat.EVERY ? months : null,
                repeat == Repeat.FIXED_MONTH ? fixedMonth : null,
                repeat == Repeat.FIXED_MONTH ? years : null,
                fromExpiry ? Base.EXPIRY : Base.EVIDENCE_DATE,
                hard ? Expiry.HARD : Expiry.SOFT,
                renewDays == null ? Timing.RENEW_DAYS : renewDays,
                extendForPartTime,
                returnDays == null ? Timing.RETURN_DAYS : returnDays);
    }

    public @Nullable Integer getFirstDueDays() {
        return firstDueDays;
    }

    public void setFirstDueDays(@Nullable Integer firstDueDays) {
        this.firstDueDays = firstDueDays;
    }

    public String getRepeat() {
        return repeat.name();
    }

    public void setRepeat(String repeat) {
        this.repeat = Repeat.valueOf(repeat);
    }

    public @Nullable Integer getMonths() {
        return months;
    }

    public void setMonths(@Nullable Integer months) {
        this.months = months;
    }

    public @Nullable Integer getFixedMonth() {
        return fixedMonth;
    }

    public void setFixedMonth(@Nullable Integer fixedMonth) {
        this.fixedMonth = fixedMonth;
    }

    public @Nullable Integer getYears() {
        return years;
    }

    public void setYears(@Nullable Integer years) {
        this.years = years;
    }

    public boolean isFromExpiry() {
        return fromExpiry;
    }

    public void setFromExpiry(boolean fromExpiry) {
        this.fromExpiry = fromExpiry;
    }

    public boolean isHard() {
        return hard;
    }

    public void setHard(boolean hard) {
        this.hard = hard;
    }

    public boolean isExtendForPartTime() {
        return extendForPartTime;
    }

    public void setExtendForPartTime(boolean extendForPartTime) {
        this.extendForPartTime = extendForPartTime;
    }

    public @Nullable Integer getRenewDays() {
        return renewDays;
    }

    public void setRenewDays(@Nullable Integer renewDays) {
        this.renewDays = renewDays;
    }

    public @Nullable Integer getReturnDays() {
        return returnDays;
    }

    public void setReturnDays(@Nullable Integer returnDays) {
        this.returnDays = returnDays;
    }
}
