namespace Wargame.Grains.Tests.Simulation;

/// <summary>What the network and the machines do to a simulated session; drawn from the seed, so a seed and these are the whole run.</summary>
/// <param name="Seed">Of everything.</param>
/// <param name="Commands">How many commands people give.</param>
/// <param name="Lost">Messages in a hundred that never arrive.</param>
/// <param name="Doubled">Messages in a hundred that arrive twice.</param>
/// <param name="Cuts">In a hundred deeds, how often a connection is cut.</param>
/// <param name="Crashes">In a hundred commands, how often the session's server dies while it has one in hand.</param>
/// <param name="Faults">Writes in a hundred that the store refuses, half of them after all having written.</param>
/// <param name="Delay">The longest that a message is under way, in milliseconds.</param>
internal sealed record Weather(int Seed, int Commands, int Lost, int Doubled, int Cuts, int Crashes, int Faults, int Delay)
{
    /// <summary>Everything goes wrong often.</summary>
    public static Weather Storm(int seed) => new(seed, 60, 10, 15, 10, 5, 8, 4_000);
}

/// <summary>Virtual time: what is to happen, in order. Nothing waits for a real clock.</summary>
/// <param name="luck">Draws delays and losses.</param>
/// <param name="weather">How bad it is.</param>
internal sealed class Network(Random luck, Weather weather)
{
    private readonly PriorityQueue<Func<Task>, (long At, int Order)> _due = new();
    private int _order;

    /// <summary>Milliseconds since the beginning.</summary>
    public long Now { get; private set; }

    /// <summary>From here on nothing is lost, doubled, cut or refused.</summary>
    public bool Calm { get; set; }

    public bool Happens(int inAHundred) => !Calm && luck.Next(100) < inAHundred;

    /// <summary>After so many milliseconds.</summary>
    public void In(long milliseconds, Func<Task> what) => _due.Enqueue(what, (Now + milliseconds, _order++));

    /// <summary>Sends something that may come late, twice, after what was sent later, or never.</summary>
    public void Send(Func<Task> arrives)
    {
        var copies = Happens(weather.Lost) ? 0 : Happens(weather.Doubled) ? 2 : 1;
        for (var copy = 0; copy < copies; copy++)
            In(luck.Next(1, weather.Delay), arrives);
    }

    /// <summary>Lets time pass until nothing is under way.</summary>
    public async Task RunAsync(int most)
    {
        while (_due.TryDequeue(out var what, out var when))
        {
            Now = when.At;
            await what();
            Assert.True(most-- > 0, "The simulation comes to no end.");
        }
    }
}
