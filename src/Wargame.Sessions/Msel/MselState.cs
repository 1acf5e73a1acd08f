using System.Collections.Immutable;
using Wargame.World.Definition;

namespace Wargame.Sessions.Msel;

/// <summary>The master scenario events list as this session has it: what control has changed in the scenario's list, and what came when.</summary>
/// <param name="Plans">By inject of the scenario: what control has decided.</param>
/// <param name="Written">Injects that control has written, in that order.</param>
/// <param name="SentAt">By inject: when it came.</param>
public sealed record MselState(
    ImmutableSortedDictionary<string, InjectPlan> Plans, ImmutableArray<WrittenInject> Written,
    ImmutableSortedDictionary<string, DateTimeOffset> SentAt)
{
    /// <summary>The scenario's own list, untouched.</summary>
    public static MselState Empty { get; } = new(
        ImmutableSortedDictionary.Create<string, InjectPlan>(StringComparer.Ordinal), [],
        ImmutableSortedDictionary.Create<string, DateTimeOffset>(StringComparer.Ordinal));

    /// <summary>What control has decided about an inject, or null.</summary>
    public InjectPlan? Plan(string inject) => Plans.GetValueOrDefault(inject);

    /// <summary>An inject with the words that control has given it.</summary>
    public InjectDefinition Worded(InjectDefinition inject) => Plan(inject.Id)?.Words is { } words
        ? inject with { Title = words.Title, Text = words.Text, From = words.From }
        : inject;

    /// <summary>Injects came.</summary>
    internal MselState Sent(IEnumerable<string> injects, DateTimeOffset at) =>
        this with { SentAt = SentAt.SetItems(injects.Select(id => KeyValuePair.Create(id, at))) };

    /// <summary>A written inject came.</summary>
    internal MselState Came(string id, int turn) =>
        this with { Written = [.. Written.Select(written => written.Id == id ? written with { Came = turn } : written)] };
}
