using System.Text;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Wargame.Architecture.Tests.Phrases;

/// <summary>An English sentence in the code.</summary>
/// <param name="Pattern">As phrasebooks know it.</param>
/// <param name="Place">File and line.</param>
public sealed record Spoken(string Pattern, string Place);

/// <summary>Reads the code as the compiler does, and finds every sentence for a reader and every text that is none.</summary>
public sealed partial class SpokenPatterns
{
    private static readonly string[] Projects = ["World", "Sessions", "Doctrines", "Review", "Papers", "Reports", "Grains", "Server"];

    private static readonly string[] Implicit =
        ["System", "System.IO", "System.Linq", "System.Net.Http", "System.Threading", "System.Threading.Tasks", "System.Collections.Generic"];

    private static readonly Lazy<SpokenPatterns> Read = new(() => new SpokenPatterns());

    private SpokenPatterns()
    {
        var trees = Projects.SelectMany(project => Tree.Files("src/Wargame." + project, ".cs"))
            .Select(path => CSharpSyntaxTree.ParseText(Tree.Read(path), path: path)).ToList();
        var usings = CSharpSyntaxTree.ParseText(string.Join('\n', Implicit.Select(name => $"global using {name};")));
        var references = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => !Projects.Contains(Path.GetFileNameWithoutExtension(path).Replace("Wargame.", "", StringComparison.Ordinal)))
            .Select(path => MetadataReference.CreateFromFile(path));
        var compilation = CSharpCompilation.Create("all", [usings, .. trees], references, new(OutputKind.DynamicallyLinkedLibrary));
        foreach (var tree in trees)
            Walk(tree, compilation.GetSemanticModel(tree));
    }

    /// <summary>The code as it stands.</summary>
    public static SpokenPatterns OfTheCode => Read.Value;

    /// <summary>Sentences: interpolated strings that become one, and the words of the host's refusals.</summary>
    public List<Spoken> Sentences { get; } = [];

    /// <summary>Texts with two English words or more that no reader's language can change.</summary>
    public List<Spoken> Others { get; } = [];

    private void Walk(SyntaxTree tree, SemanticModel model)
    {
        foreach (var node in tree.GetRoot().DescendantNodes().OfType<ExpressionSyntax>())
        {
            var text = node switch
            {
                InterpolatedStringExpressionSyntax interpolated => Pattern(interpolated),
                LiteralExpressionSyntax literal when literal.IsKind(SyntaxKind.StringLiteralExpression) => literal.Token.ValueText,
                _ => null,
            };
            if (string.IsNullOrWhiteSpace(text))
                continue;
            var spoken = new Spoken(text, $"{tree.FilePath}:{node.GetLocation().GetLineSpan().StartLinePosition.Line + 1}");
            if (model.GetTypeInfo(node).ConvertedType?.Name == "Sentence" || IsOfTheHost(node))
                Sentences.Add(spoken);
            else if (Words().IsMatch(text) && !IsForProgrammers(node))
                Others.Add(spoken);
        }
    }

    private static string Pattern(InterpolatedStringExpressionSyntax text)
    {
        var pattern = new StringBuilder();
        var holes = 0;
        foreach (var part in text.Contents)
            pattern.Append(part is InterpolatedStringTextSyntax words ? words.TextToken.ValueText : $"{{{holes++}}}");
        return pattern.ToString();
    }

    /// <summary>A refusal that begins with a number of the host: <c>new("H0001", "…", "…")</c>.</summary>
    private static bool IsOfTheHost(ExpressionSyntax node) =>
        node.Parent is ArgumentSyntax { Parent: ArgumentListSyntax { Arguments: [var first, ..] } arguments }
        && arguments.Parent is BaseObjectCreationExpressionSyntax && first.Expression != node
        && first.Expression is LiteralExpressionSyntax { Token.ValueText: var code } && HostCode().IsMatch(code);

    /// <summary>What is thrown or logged speaks to whoever mends the program; attributes and the words of diagrams are no reader's either.</summary>
    private static bool IsForProgrammers(ExpressionSyntax node) =>
        node.Ancestors().Any(above => above is ThrowExpressionSyntax or ThrowStatementSyntax or AttributeSyntax
            || above is BaseObjectCreationExpressionSyntax made && made.ToString().Contains("Exception(", StringComparison.Ordinal)
            || above is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax called } && Calls().IsMatch(called.Name.Identifier.Text));

    [GeneratedRegex(@"\p{L}{2,}[,;:]? \p{L}{2,}")]
    private static partial Regex Words();

    [GeneratedRegex(@"^H\d{4}$")]
    private static partial Regex HostCode();

    [GeneratedRegex("^(Log[A-Z]|PermitIf|Create(Counter|Histogram|UpDownCounter)|OneOf|Watch$)")]
    private static partial Regex Calls();
}
