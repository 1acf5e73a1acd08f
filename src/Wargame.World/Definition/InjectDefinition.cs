using System.Collections.Immutable;
using Wargame.World.Formulas;

namespace Wargame.World.Definition;

/// <summary>How an inject reaches people.</summary>
public enum Channel
{
    /// <summary>A press report.</summary>
    News,

    /// <summary>A diplomatic cable.</summary>
    Cable,

    /// <summary>An intelligence report.</summary>
    Intelligence,

    /// <summary>A telephone call.</summary>
    Call,

    /// <summary>A rumour.</summary>
    Rumour,

    /// <summary>An e-mail.</summary>
    Email,

    /// <summary>A post on a social network.</summary>
    Social,
}

/// <summary>A column of an institution's own list of injects.</summary>
/// <param name="Name">What the column is called.</param>
/// <param name="Text">What stands in it.</param>
public sealed record CustomField(string Name, string Text);

/// <summary>An event that the scenario, not a team, brings about: a line of the MSEL.</summary>
/// <param name="Id">Kebab case.</param>
/// <param name="Serial">Number in the MSEL, from 1.</param>
/// <param name="Title">The headline.</param>
/// <param name="Text">Markdown.</param>
/// <param name="Channel">How it arrives.</param>
/// <param name="From">Who seems to say it.</param>
/// <param name="To">Actor ids, or empty for everyone.</param>
/// <param name="Turn">It comes at the start of this turn; null for a condition or by hand.</param>
/// <param name="When">It comes at the start of the first turn where this holds; with <paramref name="Turn"/>, both must hold.</param>
/// <param name="NotBefore">The earliest turn for a condition, from 1.</param>
/// <param name="Expected">What control expects the teams to do.</param>
/// <param name="Objective">The training objective that it serves.</param>
/// <param name="Citation">Its source.</param>
/// <param name="At">Where it is written.</param>
/// <param name="Responsible">Who of the white cell delivers it and watches what comes of it, or empty.</param>
/// <param name="Remarks">Notes for control, or empty.</param>
public sealed record InjectDefinition(
    string Id,
    int Serial,
    string Title,
    string Text,
    Channel Channel,
    string From,
    ImmutableArray<string> To,
    int? Turn,
    Formula? When,
    int NotBefore,
    string Expected,
    string Objective,
    Citation Citation,
    SourceSpan At,
    string Responsible = "",
    string Remarks = "")
{
    /// <summary>What an institution's own list says besides, in its author's order; control alone reads it.</summary>
    public ImmutableArray<CustomField> Custom { get; init; } = [];

    /// <summary>Something that people are told besides what the scenario lists: no trigger, no effect, no source.</summary>
    /// <param name="id">Unlike any id of a scenario.</param>
    /// <param name="serial">Its place among the others.</param>
    /// <param name="title">The headline.</param>
    /// <param name="text">Markdown.</param>
    /// <param name="channel">How it arrives.</param>
    /// <param name="from">Who seems to say it, or empty.</param>
    /// <param name="to">Actor ids, or empty for everyone.</param>
    public static InjectDefinition Told(string id, int serial, string title, string text, Channel channel, string from, ImmutableArray<string> to) =>
        new(id, serial, title, text, channel, from, to, null, null, 1, "", "", Citation.None, SourceSpan.None);
}
