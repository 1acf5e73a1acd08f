using Wargame.World.Chance;

namespace Wargame.Sessions.Disclosures;

/// <summary>The chance behind one thing that is told: as many draws as are needed, each with its own name.</summary>
/// <param name="seed">The session's seed.</param>
/// <param name="turn">Turns played.</param>
/// <param name="subject">What is told, and to whom.</param>
internal readonly struct Draws(ulong seed, int turn, string subject)
{
    private const int Steps = 1000;

    /// <summary>Whether something of a chance from 0 to 1 happens.</summary>
    public bool Happens(string name, double chance) => CounterHash.Thousandths(seed, turn, Name(name)) < chance * Steps;

    /// <summary>A number from 0 to below 1.</summary>
    public double Share(string name) => CounterHash.Thousandths(seed, turn, Name(name)) / (double)Steps;

    /// <summary>One of so many, from 0.</summary>
    public int Pick(string name, int count) => (int)(CounterHash.Bits(seed, turn, Name(name)) % (ulong)count);

    /// <summary>A name that says nothing.</summary>
    public string Cover() => CounterHash.Bits(seed, turn, Name("cover")).ToString("x16", System.Globalization.CultureInfo.InvariantCulture);

    private string Name(string name) => $"intelligence/{subject}/{name}";
}
