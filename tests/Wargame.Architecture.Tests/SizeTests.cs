using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Wargame.Architecture.Tests;

/// <summary>Small files and functions, so that each can be read whole.</summary>
public class SizeTests
{
    private const int MedianFileLines = 80;
    private const int ReviewedFileLines = 250;
    private const int LargestFileLines = 400;
    private const int LargestFunctionLines = 60;

    private static readonly string[] Code = [".cs", ".ts", ".tsx", ".css"];

    public static TheoryData<string> Sources => [.. Tree.Files("src", ".cs").Concat(Tree.Files("tests", ".cs"))];

    [Fact]
    public void No_file_is_too_long_to_read()
    {
        var sizes = All().Select(path => (path, lines: Tree.Lines(path))).ToList();
        foreach (var (path, lines) in sizes.Where(size => size.lines > ReviewedFileLines))
            TestContext.Current.SendDiagnosticMessage($"warning: {path} has {lines} lines; think about splitting it by idea (over {ReviewedFileLines})");

        var tooLong = sizes.Where(size => size.lines > LargestFileLines).Select(size => $"{size.path}: {size.lines} lines").ToList();

        Assert.True(tooLong.Count == 0, $"over {LargestFileLines} lines:\n{string.Join('\n', tooLong)}");
    }

    [Fact]
    public void The_usual_file_is_short()
    {
        var lines = All().Select(Tree.Lines).Order().ToList();

        Assert.True(lines[lines.Count / 2] < MedianFileLines, $"the median file has {lines[lines.Count / 2]} lines; the house's measure is under {MedianFileLines}");
    }

    [Theory]
    [MemberData(nameof(Sources))]
    public void No_function_is_too_long_to_hold_in_mind(string path)
    {
        var tree = CSharpSyntaxTree.ParseText(Tree.Read(path), cancellationToken: TestContext.Current.CancellationToken);
        var tooLong = tree.GetRoot(TestContext.Current.CancellationToken).DescendantNodes()
            .Where(node => node is BaseMethodDeclarationSyntax or LocalFunctionStatementSyntax or AccessorDeclarationSyntax)
            .Select(node => (name: Name(node), lines: Lines(node)))
            .Where(function => function.lines > LargestFunctionLines)
            .Select(function => $"{function.name}: {function.lines} lines")
            .ToList();

        Assert.True(tooLong.Count == 0, $"{path}: over {LargestFunctionLines} lines: {string.Join(", ", tooLong)}");
    }

    private static IEnumerable<string> All() => Tree.Files("src", Code).Concat(Tree.Files("tests", Code)).Concat(Tree.Files("clients", Code));

    /// <summary>Counted from the signature to the last brace, comments above it left out.</summary>
    private static int Lines(SyntaxNode function)
    {
        var span = function.GetLocation().GetLineSpan();
        return span.EndLinePosition.Line - span.StartLinePosition.Line + 1;
    }

    private static string Name(SyntaxNode function) => function switch
    {
        MethodDeclarationSyntax method => method.Identifier.Text,
        ConstructorDeclarationSyntax constructor => constructor.Identifier.Text,
        LocalFunctionStatementSyntax local => local.Identifier.Text,
        _ => function.Kind().ToString(),
    };
}
