using System.Globalization;
using System.Security;
using System.Text;
using Wargame.Cli.Output;
using Wargame.Review.Maps;

namespace Wargame.Cli.Model;

/// <summary>A laid out causal map as a picture that needs no program but a browser. Pointing at an edge shows its rules and their sources.</summary>
internal sealed class SvgMap
{
    private const int Left = 24;
    private const int Top = 96;
    private const int Gap = 130;
    private const int LongestName = 30;

    // How far an edge runs straight beside its node when its rules' names stand on it, in all and on the side of the names.
    private const int LabelledGap = 420;
    private const int Straight = 260;
    private readonly StringBuilder _text = new();
    private readonly MapLayout _layout;
    private readonly MapGeometry _geometry;
    private readonly bool _labelled;

    private SvgMap(MapLayout layout, bool labelled)
    {
        (_layout, _labelled) = (layout, labelled);
        _geometry = new MapGeometry(layout, Left, Top, labelled ? LabelledGap : Gap);
    }

    /// <summary>The picture.</summary>
    /// <param name="layout">The laid out map.</param>
    /// <param name="title">What it is of.</param>
    /// <param name="labelled">Whether each edge carries its rules' names; for maps around one node, whose edges run apart.</param>
    public static string Draw(MapLayout layout, string title, bool labelled) => new SvgMap(layout, labelled).Draw(title);

    /// <summary>A sign as one letter.</summary>
    public static string Mark(Sign sign) => sign switch
    {
        Sign.More => "+",
        Sign.Less => "−",
        _ => "±",
    };

    private string Draw(string title)
    {
        var (width, height) = (Math.Max(_geometry.Width, 900), _geometry.Height);
        Line($"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width} {height}\" width=\"{width}\" height=\"{height}\" font-family=\"sans-serif\" font-size=\"12\">");
        Line($"<title>{Escape(title)}</title>");
        _text.Append(SvgStyle.Text);
        Line($"<rect width=\"{width}\" height=\"{height}\" fill=\"#fdfbf6\"/>");
        Line($"<text x=\"{Left}\" y=\"28\" font-size=\"17\" font-weight=\"bold\">{Escape(title)}</text>");
        Line($"<text x=\"{Left}\" y=\"48\"><tspan class=\"more\">+ solid: more makes more</tspan><tspan class=\"less\" dx=\"18\">− dashed: more makes less</tspan><tspan class=\"either\" dx=\"18\">± dotted: it depends on where the numbers stand</tspan></text>");
        foreach (var edge in _geometry.Edges)
            DrawEdge(edge);
        for (var column = 0; column < _layout.Columns.Length; column++)
            DrawColumn(column);
        Line($"</svg>");
        return _text.ToString();
    }

    private void DrawColumn(int column)
    {
        Line($"<text x=\"{_geometry.ColumnX(column)}\" y=\"{Top - 16}\" font-weight=\"bold\" fill=\"#5a5346\">{Escape(_layout.Columns[column].Title)}</text>");
        for (var row = 0; row < _layout.Columns[column].Nodes.Length; row++)
        {
            var (box, node) = (_geometry.Box((column, row)), _layout.Columns[column].Nodes[row]);
            var isVariable = node.Key.Kind == NodeKind.Variable;
            Line($"<g><title>{Escape($"{node.Name} ({Words.Of(node.Key.Kind)} {node.Key.Id})")}</title>");
            Line($"<rect x=\"{box.X}\" y=\"{box.Y}\" width=\"{box.Width}\" height=\"{box.Height}\" rx=\"{(isVariable ? 4 : 15)}\" class=\"{(isVariable ? "variable" : "outside")}\"/>");
            Line($"<text x=\"{box.X + box.Width / 2}\" y=\"{box.Middle + 4}\" text-anchor=\"middle\">{Escape(Short(node.Name))}</text></g>");
        }
    }

    private void DrawEdge(PortedEdge ported)
    {
        var edge = ported.Laid.Edge;
        var rules = string.Join("\n", edge.Causes.Select(cause => $"{Mark(cause.Sign)} {cause.Id}: {cause.Because} ({cause.Source}; {Words.Place(cause.At)})"));
        Line($"<g class=\"edge {Words.Of(edge.Sign)}\"><title>{Escape($"{edge.From.Id} {Mark(edge.Sign)} {edge.To.Id}\n{rules}")}</title>");
        Line($"<path d=\"{Curve(ported)}\" marker-end=\"url(#{Words.Of(edge.Sign)})\"/>");
        if (_labelled)
            DrawRules(ported);
        else
            Line($"<text x=\"{(ported.IsForward ? ported.To.X - 9 : ported.To.X + 11)}\" y=\"{ported.To.Y - 2}\" text-anchor=\"middle\">{Mark(edge.Sign)}</text>");
        Line($"</g>");
    }

    /// <summary>The names stand where the edge runs straight: beside the node that is not in the middle; a loop's below its node.</summary>
    private void DrawRules(PortedEdge ported)
    {
        var causes = ported.Laid.Edge.Causes;
        var label = Escape($"{Mark(ported.Laid.Edge.Sign)} {causes[0].Id}{(causes.Length > 1 ? $" and {Words.Count(causes.Length - 1, "more rule")}" : "")}");
        if (ported.IsLoop)
        {
            var box = _geometry.Box(ported.Laid.To);
            Line($"<text x=\"{box.X + box.Width / 2}\" y=\"{box.Y + box.Height + 16}\" text-anchor=\"middle\">itself: {label}</text>");
        }
        else if (ported.Laid.To.Column == 1)
            Line($"<text x=\"{ported.From.X + 6}\" y=\"{ported.From.Y - 4}\">{label}</text>");
        else
            Line($"<text x=\"{ported.To.X - 14}\" y=\"{ported.To.Y - 4}\" text-anchor=\"end\">{label}</text>");
    }

    private string Curve(PortedEdge ported)
    {
        // Beside the middle column an edge runs straight for a while, so that its rules' names can stand on it.
        if (!ported.IsForward || !_labelled)
            return _geometry.Path(ported);
        var ((fromX, fromY), (toX, toY)) = (ported.From, ported.To);
        var (start, end) = ported.Laid.To.Column == 1 ? (fromX + Straight, toX - 7) : (fromX, toX - Straight);
        var bend = (end - start) / 2;
        return Text($"M{fromX} {fromY}H{start}C{start + bend} {fromY} {end - bend} {toY} {end} {toY}H{toX - 7}");
    }

    private void Line(FormattableString line) => _text.Append(Text(line)).Append('\n');

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    private static string Short(string name) => name.Length <= LongestName ? name : name[..(LongestName - 1)] + "…";

    private static string Escape(string text) => SecurityElement.Escape(text);
}
