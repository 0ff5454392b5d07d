package org.rosenstock.qualification.web;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.rosenstock.qualification.AudienceBlock;
import org.rosenstock.qualification.RequirementDefinition;

/** Whom a rule concerns and whom not, while it is being put together. */
public class AudienceDraft implements Serializable {

    private static final long serialVersionUID = 1L;

    private final ArrayList<BlockDraft> blocks = new ArrayList<>();
    private final ArrayList<BlockDraft> exclusions = new ArrayList<>();

    AudienceDraft() {
        blocks.add(new BlockDraft());
    }

    AudienceDraft(RequirementDefinition definition, AudienceSearch search) {
        definition.audience().forEach(block -> blocks.add(new BlockDraft(block, search)));
        definition.exclusions().forEach(block -> exclusions.add(new BlockDraft(block, search)));
        if (blocks.isEmpty()) {
            blocks.add(new BlockDraft());
        }
    }

    List<AudienceBlock> audience() {
        return blocks.stream().map(BlockDraft::block).toList();
    }

    /** An exclusion that names nothing yet excludes nobody. */
    List<AudienceBlock> excluded() {
        return exclusions.stream()
                .filter(block -> !block.isEmpty())
                .map(BlockDraft::block)
                .toList();
    }

    String words() {
        String included = joined(blocks);
        List<BlockDraft> named =
                exclusions.stream().filter(block -> !block.isEmpty()).toList();
        return named.isEmpty()
                ? included
                : PageMessages.text("qualification.requirement.except", included, joined(named));
    }

    private static String joined(List<BlockDraft> blocks) {
        String or = " " + PageMessages.text("qualification.requirement.or") + " ";
        return blocks.stream().map(BlockDraft::words).collect(Collectors.joining(or));
    }

    public void addBlock() {
        blocks.add(new BlockDraft());
    }

    public void addExclusion() {
        exclusions.add(new BlockDraft());
    }

    /** One block is always left, which may mean everybody. */
    public void remove(BlockDraft block) {
        if (!exclusions.remove(block) && blocks.size() > 1) {
            blocks.remove(block);
        }
    }

    public List<BlockDraft> getBlocks() {
        return blocks;
    }

    public List<BlockDraft> getExclusions() {
        return exclusions;
    }
}
