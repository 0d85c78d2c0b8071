package org.kurultai.domain;

import com.sun.source.doctree.DocTree;
import com.sun.source.doctree.LinkTree;
import com.sun.source.doctree.LiteralTree;
import com.sun.source.doctree.ParamTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import javax.tools.ToolProvider;

/** What the sources say about types and their components, so that it is said in one place only. */
public final class Javadoc {

    private final Map<String, String> texts = new HashMap<>();

    /** The documentation of every type under those folders. */
    public static Javadoc of(Path... sources) throws IOException {
        var compiler = ToolProvider.getSystemJavaCompiler();
        var javadoc = new Javadoc();
        var java = new ArrayList<Path>();
        for (var folder : sources) {
            try (var files = Files.walk(folder)) {
                files.filter(file -> file.toString().endsWith(".java")).forEach(java::add);
            }
        }
        try (var manager = compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
            var task = (JavacTask) compiler.getTask(
                    null, manager, null, List.of("-proc:none"), null, manager.getJavaFileObjectsFromPaths(java));
            for (var unit : task.parse()) {
                javadoc.new Types(DocTrees.instance(task)).scan(unit, null);
            }
        }
        return javadoc;
    }

    /** What a type is; empty if nothing is said. */
    public String of(Class<?> type) {
        return texts.getOrDefault(type.getCanonicalName(), "");
    }

    /** What a component of a record is; empty if nothing is said. */
    public String of(Class<?> type, String component) {
        return texts.getOrDefault(type.getCanonicalName() + "#" + component, "");
    }

    private final class Types extends TreePathScanner<Void, Void> {

        private final DocTrees docs;
        private final Deque<String> enclosing = new ArrayDeque<>();

        Types(DocTrees docs) {
            this.docs = docs;
        }

        @Override
        public Void visitClass(ClassTree type, Void nothing) {
            var outer = enclosing.isEmpty()
                    ? getCurrentPath().getCompilationUnit().getPackageName().toString()
                    : enclosing.peek();
            var name = outer + "." + type.getSimpleName();
            var doc = docs.getDocCommentTree(getCurrentPath());
            if (doc != null) {
                texts.put(name, text(doc.getFirstSentence()));
                for (var tag : doc.getBlockTags()) {
                    if (tag instanceof ParamTree param) {
                        texts.put(name + "#" + param.getName(), text(param.getDescription()));
                    }
                }
            }
            enclosing.push(name);
            super.visitClass(type, nothing);
            enclosing.pop();
            return null;
        }
    }

    private static String text(List<? extends DocTree> parts) {
        return parts.stream().map(Javadoc::text).collect(Collectors.joining()).replaceAll("\\s+", " ");
    }

    /** A link to the constant for what is unstated reads as what one does in a file. */
    private static String text(DocTree part) {
        return switch (part) {
            case LinkTree link when link.getReference().toString().matches(".*#(NONE|UNKNOWN|UNSTATED)") -> "left out";
            case LinkTree link -> link.getReference().getSignature().replace('#', '.');
            case LiteralTree literal -> literal.getBody().getBody();
            default -> part.toString();
        };
    }
}
