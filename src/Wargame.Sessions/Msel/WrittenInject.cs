using System.Collections.Immutable;
using Wargame.World.Definition;

namespace Wargame.Sessions.Msel;

/// <summary>An inject that control has written on the spot. It tells people something; what it is to do to the world, control rules.</summary>
/// <param name="Id">Given by the session: <c>control/</c> and a fingerprint of the command, which counts nothing; no id of a scenario has a stroke.</param>
/// <param name="Channel">How it arrives.</param>
/// <param name="To">Actor ids, or empty for everyone.</param>
/// <param name="Words">What it says.</param>
/// <param name="Turn">It comes at the start of this turn, from 1; null when it is sent at once.</param>
/// <param name="Came">The turn in which it came, or null.</param>
public sealed record WrittenInject(string Id, Channel Channel, ImmutableArray<string> To, InjectWords Words, int? Turn, int? Came)
{
    /// <summary>How ids of written injects begin.</summary>
    public const string Prefix = "control/";

    /// <summary>As one of the scenario's injects, for all who show them.</summary>
    /// <param name="serial">Its number in the list, after the scenario's own.</param>
    public InjectDefinition Definition(int serial) =>
        InjectDefinition.Told(Id, serial, Words.Title, Words.Text, Channel, Words.From, To) with { Turn = Turn };
}
