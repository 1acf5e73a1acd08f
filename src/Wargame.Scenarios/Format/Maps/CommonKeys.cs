using Wargame.Scenarios.Format.Forms;
using static Wargame.Scenarios.Format.KeyFormat;

namespace Wargame.Scenarios.Format.Maps;

/// <summary>Keys that many sorts of maps have.</summary>
internal static class CommonKeys
{
    public static KeyFormat Source { get; } = Required("source", Form.Text,
        "Who says so: what a reader can look up. Give lines of the seed paper, name an outside source, or say that it is a choice of design.", "BD-01 L74, L138-140");

    public static KeyFormat Grade { get; } = Required("grade", WordForms.Grade, "What sort of source it is.", "S");

    public static KeyFormat Because { get; } = Required("because", Form.Text,
        "The reason, in a full sentence. It stands beside every change that comes of it.", "Growers lose their living before a legal one exists.");

    public static KeyFormat Mechanisms { get; } = Optional("mechanisms", Form.OneOrMore(Form.Name(NameKind.Mechanism)),
        "The causal mechanisms that it carries, by their numbers in `causal_mechanisms`.", "[2, 3]", "none");

    /// <summary>Who is told.</summary>
    public static ValueForm Receivers { get; } = Form.Either(Form.Fixed("everyone", "every team, and the projector"), Form.OneOrMore(Form.Name(NameKind.Actor)));
}
