using Wargame.World.Definition;

namespace Wargame.Validation.Tests;

/// <summary>Something done in an experiment: an order, or a blow from outside.</summary>
public abstract record Deed
{
    /// <summary>The turn in which it begins.</summary>
    public int From { get; init; } = 1;

    /// <summary>At home: what a government orders on its own soil.</summary>
    public static Order Home(string actor, string instrument, string target, int turns = Laboratory.Long) => new(actor, instrument, target, Mode.Requested, turns);

    /// <summary>Abroad, at the host's own request.</summary>
    public static Order Requested(string instrument, string target, int turns = Laboratory.Long) => new("us", instrument, target, Mode.Requested, turns);

    /// <summary>Abroad, against the host's will.</summary>
    public static Order Imposed(string instrument, string target, int turns = Laboratory.Long) => new("us", instrument, target, Mode.Imposed, turns);

    /// <summary>By the United States, on itself.</summary>
    public static Order InWashington(string instrument, int turns = Laboratory.Long) => new("us", instrument, "us", Mode.Requested, turns);

    /// <summary>A change from outside, such as a harvest that fails.</summary>
    public static Deed Blow(string key, double change) => new Shock(key, change);

    /// <summary>An order.</summary>
    public sealed record Order(string Actor, string Instrument, string Target, Mode Mode, int Turns, double Level = 1) : Deed
    {
        /// <summary>At another effort.</summary>
        public Order At(double level) => this with { Level = level };

        /// <summary>From another turn.</summary>
        public Order Since(int turn) => this with { From = turn };
    }

    /// <summary>A change from outside.</summary>
    public sealed record Shock(string Key, double Change) : Deed;
}
