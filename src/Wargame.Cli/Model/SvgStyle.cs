namespace Wargame.Cli.Model;

/// <summary>Colours, dashes and arrow heads of the map. Each sign has a colour, a dash and a letter, so that no eye depends on colour.</summary>
internal static class SvgStyle
{
    public const string Text =
        "<style>\n"
        + ".edge path { fill: none; stroke-width: 1.3; opacity: .6 } .edge text { font-size: 11px } .edge:hover path { stroke-width: 3.5; opacity: 1 }\n"
        + ".more path { stroke: #2b5c8a } .less path { stroke: #b65a12; stroke-dasharray: 7 4 } .either path { stroke: #6b6b6b; stroke-dasharray: 2 3 }\n"
        + ".more text, tspan.more { fill: #2b5c8a } .less text, tspan.less { fill: #8f4409 } .either text, tspan.either { fill: #555 }\n"
        + ".variable { fill: #fff; stroke: #5a5346 } .outside { fill: #efe6d2; stroke: #5a5346 }\n"
        + "</style>\n"
        + "<defs>\n"
        + "<marker id=\"more\" viewBox=\"0 0 8 8\" refX=\"2\" refY=\"4\" markerWidth=\"6\" markerHeight=\"6\" orient=\"auto\"><path d=\"M0 0L8 4L0 8z\" fill=\"#2b5c8a\"/></marker>\n"
        + "<marker id=\"less\" viewBox=\"0 0 8 8\" refX=\"2\" refY=\"4\" markerWidth=\"6\" markerHeight=\"6\" orient=\"auto\"><path d=\"M0 0L8 4L0 8z\" fill=\"#b65a12\"/></marker>\n"
        + "<marker id=\"either\" viewBox=\"0 0 8 8\" refX=\"2\" refY=\"4\" markerWidth=\"6\" markerHeight=\"6\" orient=\"auto\"><path d=\"M0 0L8 4L0 8z\" fill=\"#6b6b6b\"/></marker>\n"
        + "</defs>\n";
}
