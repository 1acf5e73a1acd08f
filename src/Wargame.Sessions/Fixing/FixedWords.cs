using Wargame.Sessions.Languages;
using Wargame.World.Definition;

namespace Wargame.Sessions.Fixing;

/// <summary>The words of a mended inject in one language.</summary>
/// <param name="Language">The language.</param>
/// <param name="Title">The headline.</param>
/// <param name="Text">Markdown.</param>
/// <param name="From">Who seems to say it.</param>
/// <param name="Expected">What control expects the teams to do.</param>
/// <param name="Objective">The training objective that it serves.</param>
/// <param name="Responsible">Who of the white cell delivers it.</param>
/// <param name="Remarks">Notes for control.</param>
public sealed record FixedWords(
    Language Language, string Title, string Text, string From, string Expected, string Objective, string Responsible, string Remarks)
{
    /// <summary>The words that an inject has.</summary>
    public static FixedWords Of(InjectDefinition inject, Language language) => new(
        language, inject.Title, inject.Text, inject.From, inject.Expected, inject.Objective, inject.Responsible, inject.Remarks);

    /// <summary>Whether people read the same in both.</summary>
    public bool ReadsAs(FixedWords other) => (Title, Text, From) == (other.Title, other.Text, other.From);
}

/// <summary>A mended brief in one language.</summary>
/// <param name="Actor">The actor whose team reads it.</param>
/// <param name="Language">The language.</param>
/// <param name="Text">Markdown.</param>
public sealed record FixedBrief(string Actor, Language Language, string Text);
