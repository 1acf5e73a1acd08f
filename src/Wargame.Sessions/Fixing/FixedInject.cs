using System.Collections.Immutable;
using Wargame.Sessions.Languages;
using Wargame.World.Definition;
using Wargame.World.Formulas;

namespace Wargame.Sessions.Fixing;

/// <summary>An inject as a mended text of the scenario has it, whole, so that nobody needs that text to play the session again. What it does to the world is not in it.</summary>
/// <param name="Id">The author's id.</param>
/// <param name="Channel">How it arrives.</param>
/// <param name="To">Actor ids, or empty for everyone.</param>
/// <param name="Turn">It comes at the start of this turn; null for a condition or by hand.</param>
/// <param name="When">It comes where this holds; null for its turn or by hand.</param>
/// <param name="NotBefore">The earliest turn for a condition, from 1.</param>
/// <param name="Source">Its source, for the reader.</param>
/// <param name="Words">Its words, English first.</param>
public sealed record FixedInject(
    string Id, Channel Channel, ImmutableArray<string> To, int? Turn, Formula? When, int NotBefore, string Source, ImmutableArray<FixedWords> Words)
{
    /// <summary>The words in a language, or in English where they are not translated.</summary>
    public FixedWords In(Language language) => Words.FirstOrDefault(words => words.Language == language) ?? Words[0];

    /// <summary>The scenario's inject with what was mended; control's own columns besides stay.</summary>
    public InjectDefinition Over(InjectDefinition inject, Language language)
    {
        var words = In(language);
        return inject with
        {
            Title = words.Title, Text = words.Text, From = words.From, Expected = words.Expected, Objective = words.Objective,
            Responsible = words.Responsible, Remarks = words.Remarks, Channel = Channel, To = To, Turn = Turn, When = When, NotBefore = NotBefore,
            Citation = inject.Citation with { Source = Source },
        };
    }

    /// <summary>Whether it comes when the other does, says the same to the same people, and tells control the same.</summary>
    public bool Equals(FixedInject? other) => other is not null
        && Id == other.Id && Source == other.Source && Channel == other.Channel && ComesAs(other) && To.SequenceEqual(other.To) && Words.SequenceEqual(other.Words);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Id);

    /// <summary>Whether both come at the same time: a condition is known by the author's text.</summary>
    public bool ComesAs(FixedInject other) => Turn == other.Turn && When?.Text == other.When?.Text && NotBefore == other.NotBefore;
}
