using Wargame.World.Definition;
using Wargame.World.Formulas;
using Wargame.World.Tests.Building;

namespace Wargame.Doctrines.Tests.Small;

/// <summary>Writes a doctrine as an author does. The threshold is 4, and a whim moves a worth by at most a half.</summary>
internal static class Doctrine
{
    private static readonly SourceSpan At = SourceSpan.None;

    public static DoctrineDefinition Of(string actor, int most = 3) => new(actor, null, [], [], [], 4, most, Citation.None, At);

    public static DoctrineDefinition OfKind(EntityKind kind) => new(null, kind, [], [], [], 4, 3, Citation.None, At);

    public static DoctrineDefinition Prefers(this DoctrineDefinition doctrine, string instrument, F worth, Mode mode = Mode.Requested) => doctrine with
    {
        Preferences = doctrine.Preferences.Add(new(instrument, "lowlands", 1000, mode, null, worth, $"Because of {instrument}.", At)),
    };

    public static DoctrineDefinition Answers(this DoctrineDefinition doctrine, string? instrument, F? when, HostAnswer answer, string because) => doctrine with
    {
        Answers = doctrine.Answers.Add(new(instrument, when is null ? null : (Formula)when, answer, because, At)),
    };

    public static DoctrineDefinition Chooses(this DoctrineDefinition doctrine, string option, F? when, string because) => doctrine with
    {
        Choices = doctrine.Choices.Add(new("who-answers", option, when is null ? null : (Formula)when, because, At)),
    };
}
