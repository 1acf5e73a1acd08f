using System.Collections.Immutable;
using Wargame.Sessions.Fixing;
using Wargame.Sessions.Languages;
using Wargame.World.Definition;

namespace Wargame.Sessions.Msel;

/// <summary>
/// An inject that the scenario did not have when the session was opened: control has written it on the spot, or it came with a mended text. It
/// tells people something; what it is to do to the world, control rules.
/// </summary>
/// <param name="Id">Given by the session: <c>control/</c> and a fingerprint of the command, which counts nothing, or <c>fix/</c> and the author's id; no id of a scenario has a stroke.</param>
/// <param name="Channel">How it arrives.</param>
/// <param name="To">Actor ids, or empty for everyone.</param>
/// <param name="Words">What it says.</param>
/// <param name="Turn">It comes at the start of this turn, from 1; null when it is sent at once.</param>
/// <param name="Came">The turn in which it came, or null.</param>
public sealed record WrittenInject(string Id, Channel Channel, ImmutableArray<string> To, InjectWords Words, int? Turn, int? Came)
{
    /// <summary>How ids of injects begin that control has written.</summary>
    public const string Prefix = "control/";

    /// <summary>The inject of a mended text that it is; null for what control has written.</summary>
    public FixedInject? Fix { get; init; }

    /// <summary>An inject that came with a mended text.</summary>
    internal static WrittenInject Of(FixedInject inject) =>
        new(FixLaw.Prefix + inject.Id, inject.Channel, inject.To, new(inject.Words[0].Title, inject.Words[0].Text, inject.Words[0].From), inject.Turn, null) { Fix = inject };

    /// <summary>As one of the scenario's injects, for all who show them.</summary>
    /// <param name="serial">Its number in the list, after the scenario's own.</param>
    /// <param name="language">The reader's language: what control writes it writes in one only.</param>
    public InjectDefinition Definition(int serial, Language language)
    {
        var told = InjectDefinition.Told(Id, serial, Words.Title, Words.Text, Channel, Words.From, To) with { Turn = Turn };
        return Fix?.Over(told, language) ?? told;
    }
}
