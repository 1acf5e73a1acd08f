using System.Collections.Immutable;
using Wargame.Sessions.Fixing;
using Wargame.Sessions.Languages;
using Wargame.World.Definition;

namespace Wargame.Sessions.Msel;

/// <summary>The master scenario events list as this session has it: what control has changed in the scenario's list, and what came when.</summary>
/// <param name="Plans">By inject of the scenario: what control has decided.</param>
/// <param name="Written">Injects that control has written, or that came with a mended text, in that order.</param>
/// <param name="SentAt">By inject: when it came.</param>
public sealed record MselState(
    ImmutableSortedDictionary<string, InjectPlan> Plans, ImmutableArray<WrittenInject> Written,
    ImmutableSortedDictionary<string, DateTimeOffset> SentAt)
{
    /// <summary>The scenario's own list, untouched.</summary>
    public static MselState Empty { get; } = new(
        ImmutableSortedDictionary.Create<string, InjectPlan>(StringComparer.Ordinal), [],
        ImmutableSortedDictionary.Create<string, DateTimeOffset>(StringComparer.Ordinal));

    /// <summary>Injects of the scenario as a mended text has them.</summary>
    public ImmutableArray<FixedInject> Fixed { get; init; } = [];

    /// <summary>Ids of injects that a mended text has no more.</summary>
    public ImmutableArray<string> Dropped { get; init; } = [];

    /// <summary>What a mended text says of an inject of the scenario, or null.</summary>
    public FixedInject? Fix(string inject) => Fixed.FirstOrDefault(mended => mended.Id == inject);

    /// <summary>What control has decided about an inject, or null.</summary>
    public InjectPlan? Plan(string inject) => Plans.GetValueOrDefault(inject);

    /// <summary>An inject of the scenario as this session has it now: as a mended text has it, in the words that control has given it.</summary>
    /// <param name="inject">As the scenario had it when the session was opened.</param>
    /// <param name="language">The reader's language.</param>
    public InjectDefinition Present(InjectDefinition inject, Language language)
    {
        var mended = Fix(inject.Id)?.Over(inject, language) ?? inject;
        return Plan(inject.Id)?.Words is { } words ? mended with { Title = words.Title, Text = words.Text, From = words.From } : mended;
    }

    /// <summary>Injects came.</summary>
    internal MselState Sent(IEnumerable<string> injects, DateTimeOffset at) =>
        this with { SentAt = SentAt.SetItems(injects.Select(id => KeyValuePair.Create(id, at))) };

    /// <summary>A written inject came.</summary>
    internal MselState Came(string id, int turn) =>
        this with { Written = [.. Written.Select(written => written.Id == id ? written with { Came = turn } : written)] };
}
