package org.rosenstock.learning.authoring;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.rosenstock.learning.course.Chapter;
import org.rosenstock.learning.course.Lesson;
import org.rosenstock.shared.NotFound;

/** Chapters of a draft with their lessons; every change numbers them anew. */
public final class DraftOrder {

    private static final class Block {
        final Chapter chapter;
        final List<Lesson> lessons = new ArrayList<>();

        Block(Chapter chapter) {
            this.chapter = chapter;
        }
    }

    private final List<Block> blocks = new ArrayList<>();

    public DraftOrder(List<Chapter> chapters, List<Lesson> lessons) {
        chapters.forEach(chapter -> blocks.add(new Block(chapter)));
        lessons.forEach(lesson -> block(lesson.chapter().id()).lessons.add(lesson));
    }

    public Chapter chapter(long id) {
        return block(id).chapter;
    }

    public List<Lesson> lessonsIn(long chapter) {
        return List.copyOf(block(chapter).lessons);
    }

    public void add(Chapter chapter) {
        blocks.add(new Block(chapter));
        number();
    }

    /** @param step -1 for up, 1 for down; at either end nothing happens */
    public void moveChapter(long id, int step) {
        int from = blocks.indexOf(block(id));
        int to = from + step;
        if (to >= 0 && to < blocks.size()) {
            Collections.swap(blocks, from, to);
        }
        number();
    }

    public void removeChapter(long id) {
        blocks.remove(block(id));
        number();
    }

    public void add(Lesson lesson) {
        block(lesson.chapter().id()).lessons.add(lesson);
        number();
    }

    /** A lesson at the edge of its chapter goes on into the chapter beside it. */
    public void moveLesson(Lesson lesson, int step) {
        Block block = block(lesson.chapter().id());
        int from = block.lessons.indexOf(lesson);
        int to = from + step;
        if (to >= 0 && to < block.lessons.size()) {
            Collections.swap(block.lessons, from, to);
        } else {
            moveOver(lesson, block, step);
        }
        number();
    }

    private void moveOver(Lesson lesson, Block from, int step) {
        int next = blocks.indexOf(from) + step;
        if (next >= 0 && next < blocks.size()) {
            from.lessons.remove(lesson);
            List<Lesson> target = blocks.get(next).lessons;
            target.add(step < 0 ? target.size() : 0, lesson);
        }
    }

    public void removeLesson(Lesson lesson) {
        block(lesson.chapter().id()).lessons.remove(lesson);
        number();
    }

    private void number() {
        int sort = 1;
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            block.chapter.moveTo(i + 1);
            for (Lesson lesson : block.lessons) {
                lesson.moveTo(block.chapter, sort++);
            }
        }
    }

    private Block block(long chapter) {
        return blocks.stream()
                .filter(block -> block.chapter.id() == chapter)
                .findFirst()
                .orElseThrow(() -> new NotFound("chapter " + chapter));
    }
}
