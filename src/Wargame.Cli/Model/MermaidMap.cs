using System.Text;
using Wargame.Cli.Output;
using Wargame.Review.Maps;

namespace Wargame.Cli.Model;

/// <summary>A causal map as a Mermaid flowchart: a subgraph for each stage, an edge with its sign and its rules.</summary>
internal static class MermaidMap
{
    // Longer lists make the picture unreadable; all rules stand in the model's other forms.
    private const int Rules = 2;

    public static string Of(CausalMap map)
    {
        var text = new StringBuilder("flowchart LR\n");
        foreach (var stage in map.Nodes.Where(node => node.Key.Kind == NodeKind.Variable).GroupBy(node => node.Stage))
        {
            text.Append("  subgraph stage_").Append(Plain(stage.Key)).Append(" [\"").Append(stage.Key).Append("\"]\n");
            foreach (var node in stage)
                text.Append("    ").Append(Name(node.Key)).Append("[\"").Append(Escape(node.Name)).Append("\"]\n");
            text.Append("  end\n");
        }
        foreach (var node in map.Nodes.Where(node => node.Key.Kind != NodeKind.Variable))
            text.Append("  ").Append(Name(node.Key)).Append("([\"").Append(Escape(node.Name)).Append("\"])\n");
        foreach (var edge in map.Edges)
        {
            text.Append("  ").Append(Name(edge.From)).Append(edge.Sign == Sign.Less ? " -.->|\"" : " -->|\"").Append(SvgMap.Mark(edge.Sign)).Append(' ')
                .Append(RulesOf(edge)).Append("\"| ").Append(Name(edge.To)).Append('\n');
        }
        return text.ToString();
    }

    private static string RulesOf(CausalEdge edge) => edge.Causes.Length <= Rules
        ? string.Join(", ", edge.Causes.Select(cause => cause.Id))
        : $"{edge.Causes[0].Id} and {Words.Count(edge.Causes.Length - 1, "more rule")}";

    // Mermaid has reserved words, so each name has a prefix.
    private static string Name(NodeKey key) => $"{Words.Of(key.Kind)}_{Plain(key.Id)}";

    private static string Plain(string id) => id.Replace('-', '_');

    private static string Escape(string text) => text.Replace("\"", "#quot;", StringComparison.Ordinal);
}
