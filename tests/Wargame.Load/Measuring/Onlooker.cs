using System.Diagnostics;
using System.Runtime.InteropServices;
using System.Text.Json;
using Wargame.Client;

namespace Wargame.Load.Measuring;

/// <summary>Whose page it is.</summary>
internal enum OnlookerKind
{
    /// <summary>A seat of a team.</summary>
    Seat,

    /// <summary>The white cell.</summary>
    Control,

    /// <summary>The projector.</summary>
    Board,
}

/// <summary>A browser, as far as the load is concerned: it takes each page that is pushed and looks whether what it waits for is on it.</summary>
internal sealed class Onlooker
{
    private readonly Recorder _recorder;
    private readonly List<Sighting> _waiting = [];

    public Onlooker(WargameDesk desk, OnlookerKind kind, string actor, Recorder recorder)
    {
        (Desk, Kind, Actor, _recorder) = (desk, kind, actor, recorder);
        desk.Shown += Take;
    }

    public WargameDesk Desk { get; }

    public OnlookerKind Kind { get; }

    /// <summary>The team's actor; empty for control and board.</summary>
    public string Actor { get; }

    public string Phase { get; private set; } = "";

    /// <summary>From now on looks for it on each page.</summary>
    public void WaitFor(Sighting sighting)
    {
        lock (_waiting)
            _waiting.Add(sighting);
    }

    /// <summary>Waits no more for what was refused, and for what never comes.</summary>
    public void Forget(Sighting sighting)
    {
        lock (_waiting)
            _waiting.Remove(sighting);
    }

    private void Take(ReceivedPage page)
    {
        var at = Stopwatch.GetTimestamp();
        var bytes = JsonMarshal.GetRawUtf8Value(page.Came).Length;
        _recorder.Note(meters => Sizes(meters)?.RecordValue(bytes));
        // A browser puts the page together too, but reads only what came: the rest stays as it was.
        if (Phase.Length == 0 || TouchesHeader(page.Came))
            Phase = page.Page.GetProperty("header").GetProperty("phase").GetString()!;
        var json = page.Json.Span;
        lock (_waiting)
        {
            for (var index = _waiting.Count - 1; index >= 0; index--)
            {
                if (_waiting[index].Look(this, json, at))
                    _waiting.RemoveAt(index);
            }
        }
    }

    // A whole page has its header, and changes have it where something in it is new.
    private static bool TouchesHeader(JsonElement came) => !came.TryGetProperty("in", out var changed) || changed.TryGetProperty("header", out _);

    private HdrHistogram.HistogramBase? Sizes(Meters meters) => Kind switch
    {
        OnlookerKind.Seat => meters.SeatBytes,
        OnlookerKind.Control => meters.ControlBytes,
        _ => null,
    };
}
