package org.rosenstock.reporting.web;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.rosenstock.reporting.Figures.TrendPoint;

/** Places the shares of the last months in a drawing of 320 by 232. */
public final class TrendChart {

    private static final double LEFT = 52;
    private static final double RIGHT = 306;
    private static final double TOP = 20;
    private static final double BOTTOM = 200;
    private static final int STEP = 5;

    private final List<TrendPoint> points;
    private final int lowest;

    public TrendChart(List<TrendPoint> points) {
        this.points = List.copyOf(points);
        double least = points.stream()
                .mapToDouble(point -> point.total().doneShare() * 100)
                .min()
                .orElse(0);
        this.lowest = (int) Math.max(0, Math.min(80, Math.floor((least - 2) / (STEP * 2)) * STEP * 2));
    }

    /** A horizontal line or a point with its text. */
    public record Mark(String text, String x, String y) {}

    /** Lines of the grid, from the bottom. */
    public List<Mark> getGrid() {
        int step = (100 - lowest) / 4;
        return IntStream.rangeClosed(0, 4)
                .map(line -> lowest + line * step)
                .mapToObj(percent -> new Mark(percent + " %", number(LEFT), number(y(percent))))
                .toList();
    }

    public String getLine() {
        return IntStream.range(0, points.size())
                .mapToObj(at -> number(x(at)) + "," + number(y(percent(at))))
                .collect(Collectors.joining(" "));
    }

    /** The last point with its share. */
    public Mark getEnd() {
        int last = points.size() - 1;
        return new Mark("", number(x(last)), number(y(percent(last))));
    }

    /** Where the text of the last point stands. */
    public String getEndText() {
        return number(Math.max(TOP - 6, y(percent(points.size() - 1)) - 12));
    }

    public TrendPoint getFirstPoint() {
        return points.get(0);
    }

    public TrendPoint getLastPoint() {
        return points.get(points.size() - 1);
    }

    private double percent(int at) {
        return points.get(at).total().doneShare() * 100;
    }

    private double x(int at) {
        return LEFT + (RIGHT - LEFT) * at / Math.max(1, points.size() - 1);
    }

    private double y(double percent) {
        return BOTTOM - (BOTTOM - TOP) * (percent - lowest) / (100 - lowest);
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
