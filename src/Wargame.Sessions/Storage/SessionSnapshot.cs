using System.Collections.Immutable;
using System.Text.Json;
using Wargame.World;
using Wargame.World.State;
using Wargame.World.Turn;

namespace Wargame.Sessions.Storage;

/// <summary>
/// A session's state as bytes, so that it can be opened without its events. Worlds are not in it: each turn is played again from its inputs
/// and must give its hash, which costs a fraction of a millisecond and makes a wrong snapshot fail instead of mislead.
/// </summary>
public static class SessionSnapshot
{
    private static readonly JsonSerializerOptions Options = MakeOptions();

    /// <summary>
    /// Names the form and the very builds of the rules that wrote it: another program may fold the same events otherwise, so it reads them
    /// again. Builds are deterministic; the same source gives the same name.
    /// </summary>
    public static string Format { get; } =
        $"1/{typeof(SessionSnapshot).Module.ModuleVersionId:n}/{typeof(WorldModel).Module.ModuleVersionId:n}";

    /// <summary>Writes a state.</summary>
    public static byte[] Write(SessionState state) => JsonSerializer.SerializeToUtf8Bytes(
        new Form(
            state with { Turns = [], Proposal = null, OpeningWorld = null }, state.IsOpen, [.. state.Turns.Select(Short)],
            state.Proposal is { } proposal ? Short(proposal) : null),
        Options);

    /// <summary>Reads a state, or null when the bytes do not give one: then the events must be read.</summary>
    /// <param name="rules">The rules of the session.</param>
    /// <param name="bytes">What <see cref="Write"/> wrote.</param>
    public static SessionState? Read(SessionRules rules, byte[] bytes)
    {
        try
        {
            return JsonSerializer.Deserialize<Form>(bytes, Options) is { } form ? Play(rules, form) : null;
        }
        catch (Exception fault) when (fault is JsonException or NotSupportedException or InvariantBrokenException)
        {
            return null;
        }
    }

    private static SessionState? Play(SessionRules rules, Form form)
    {
        if (!form.Opened)
            return form.State;
        var opening = rules.Model.Opening(form.State.Seed);
        var turns = ImmutableArray.CreateBuilder<TurnRecord>(form.Turns.Length);
        var world = opening;
        foreach (var turn in form.Turns)
        {
            if (Long(rules, world, turn) is not { } played)
                return null;
            turns.Add(played);
            world = played.Result.State;
        }

        var proposal = form.Proposal is { } proposed ? Long(rules, world, proposed) : null;
        return form.Proposal is not null && proposal is null
            ? null
            : form.State with { OpeningWorld = opening, Turns = turns.ToImmutable(), Proposal = proposal };
    }

    private static ShortTurn Short(TurnRecord turn) => new(turn.Turn, turn.Inputs, turn.Given, turn.Choices, turn.Result.Hash);

    private static TurnRecord? Long(SessionRules rules, WorldState before, ShortTurn turn)
    {
        var result = rules.Model.Step(before, turn.Inputs);
        return result.Hash == turn.Hash ? new(turn.Turn, before, turn.Inputs, turn.Given, turn.Choices, result) : null;
    }

    private static JsonSerializerOptions MakeOptions()
    {
        var options = StoredJson.Make();
        options.IgnoreReadOnlyProperties = true;
        options.Converters.Add(new OrdinalConverters());
        options.Converters.Add(new CommandMemoryConverter());
        return options;
    }

    private sealed record Form(SessionState State, bool Opened, ImmutableArray<ShortTurn> Turns, ShortTurn? Proposal);

    private sealed record ShortTurn(
        int Turn, TurnInputs Inputs, ImmutableArray<GivenOrder> Given, ImmutableArray<CardChoice> Choices, ulong Hash);
}
