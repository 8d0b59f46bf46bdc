package org.sanad.house;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Parses Java sources with the compiler's own parser and measures them. */
final class JavaSources {

    record SourceFile(
            String path, int lines, int codeLines, List<Method> methods, List<Type> types, int annotations, int nulls) {

        String folder() {
            return path.substring(0, Math.max(0, path.lastIndexOf('/')));
        }
    }

    /**
     * @param bodyLines lines between the braces
     * @param parameters number of parameters; a record's own components are not counted
     */
    record Method(String path, String name, int bodyLines, int parameters) {}

    record Type(String path, String name, boolean isPublic, boolean topLevel) {}

    private JavaSources() {}

    static List<SourceFile> under(Path... roots) {
        return parsed(Stream.of(roots)
                .flatMap(JavaSources::javaFiles)
                .map(file -> inMemory(file.toString().replace('\\', '/'), read(file)))
                .toList());
    }

    static SourceFile measure(String path, String code) {
        return parsed(List.of(inMemory(path, code))).getFirst();
    }

    /** One compiler for all files: making one costs more than parsing with it. */
    private static List<SourceFile> parsed(List<InMemory> files) {
        var compiler = ToolProvider.getSystemJavaCompiler();
        var task = (JavacTask) compiler.getTask(null, null, problem -> {}, null, null, files);
        var positions = Trees.instance(task).getSourcePositions();
        try {
            var measured = new ArrayList<SourceFile>();
            // trees come in the order of their files
            var sources = files.iterator();
            for (var unit : task.parse()) {
                measured.add(measured(sources.next(), unit, positions));
            }
            return measured;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SourceFile measured(InMemory file, CompilationUnitTree unit, SourcePositions positions) {
        var counts = new Counting(file.path, unit, positions);
        counts.scan(unit, 0);
        var lines = file.code.lines().toList();
        var codeLines = (int) lines.stream().filter(line -> !line.isBlank()).count();
        return new SourceFile(
                file.path, lines.size(), codeLines, counts.methods, counts.types, counts.annotations, counts.nulls);
    }

    private static Stream<Path> javaFiles(Path root) {
        try (var files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(".java")).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InMemory inMemory(String path, String code) {
        return new InMemory(path, code);
    }

    private static final class InMemory extends SimpleJavaFileObject {

        private final String path;
        private final String code;

        InMemory(String path, String code) {
            super(URI.create("string:///" + path), JavaFileObject.Kind.SOURCE);
            this.path = path;
            this.code = code;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return code;
        }
    }

    private static final class Counting extends TreeScanner<Void, Integer> {

        private final String path;
        private final CompilationUnitTree unit;
        private final SourcePositions positions;
        private final LineMap lineMap;
        private final List<Method> methods = new ArrayList<>();
        private final List<Type> types = new ArrayList<>();
        private int annotations;
        private int nulls;

        Counting(String path, CompilationUnitTree unit, SourcePositions positions) {
            this.path = path;
            this.unit = unit;
            this.positions = positions;
            this.lineMap = unit.getLineMap();
        }

        @Override
        public Void visitClass(ClassTree type, Integer depth) {
            var isPublic = type.getModifiers().getFlags().contains(Modifier.PUBLIC);
            types.add(new Type(path, type.getSimpleName().toString(), isPublic, depth == 0));
            return super.visitClass(type, depth + 1);
        }

        @Override
        public Void visitMethod(MethodTree method, Integer depth) {
            if (method.getBody() != null) {
                var compactRecordConstructor = positions.getStartPosition(unit, method) < 0;
                var parameters =
                        compactRecordConstructor ? 0 : method.getParameters().size();
                methods.add(new Method(path, method.getName().toString(), bodyLines(method.getBody()), parameters));
            }
            return super.visitMethod(method, depth);
        }

        @Override
        public Void visitLiteral(LiteralTree literal, Integer depth) {
            if (literal.getKind() == Tree.Kind.NULL_LITERAL) {
                nulls++;
            }
            return super.visitLiteral(literal, depth);
        }

        @Override
        public Void visitAnnotation(com.sun.source.tree.AnnotationTree annotation, Integer depth) {
            annotations++;
            return super.visitAnnotation(annotation, depth);
        }

        private int bodyLines(Tree body) {
            var first = lineMap.getLineNumber(positions.getStartPosition(unit, body));
            var last = lineMap.getLineNumber(positions.getEndPosition(unit, body));
            return (int) Math.max(0, last - first - 1);
        }
    }
}
