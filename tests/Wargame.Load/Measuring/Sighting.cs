using System.Diagnostics;
using System.Text;

namespace Wargame.Load.Measuring;

/// <summary>
/// An act on its way to everyone who should see it. It is known by what it leaves on a page (the order's own line, the message's own words,
/// the new phase), not by the page's number: a page is numbered for its desk, and one that does not change keeps its number.
/// </summary>
internal sealed class Sighting
{
    private readonly Recorder _recorder;
    private readonly string _kind;
    private readonly string _phase;
    private readonly byte[] _mark;
    private readonly IReadOnlyList<Onlooker> _onlookers;
    private readonly long _since;
    private int _seats;
    private int _over;

    /// <summary>Begins now, before the act is sent.</summary>
    /// <param name="recorder">Where times go.</param>
    /// <param name="kind">The kind of act.</param>
    /// <param name="phase">The phase in which it is done, and after which it need not be seen.</param>
    /// <param name="mark">What it leaves on a page, as JSON; empty when it leaves the phase itself.</param>
    /// <param name="onlookers">Who should see it: at least one seat.</param>
    public Sighting(Recorder recorder, string kind, string phase, string mark, IReadOnlyList<Onlooker> onlookers)
    {
        (_recorder, _kind, _phase, _mark, _onlookers) = (recorder, kind, phase, Encoding.UTF8.GetBytes(mark), onlookers);
        _seats = onlookers.Count(onlooker => onlooker.Kind == OnlookerKind.Seat);
        _since = Stopwatch.GetTimestamp();
        foreach (var onlooker in onlookers)
            onlooker.WaitFor(this);
    }

    /// <summary>Looks at a page.</summary>
    /// <returns>Whether this onlooker need not look any more.</returns>
    public bool Look(Onlooker onlooker, ReadOnlySpan<byte> json, long at)
    {
        var goneOn = onlooker.Phase != _phase;
        if (_mark.Length == 0 ? !goneOn : json.IndexOf(_mark) < 0)
            return goneOn && Overtaken();
        if (onlooker.Kind == OnlookerKind.Control)
            _recorder.Note(meters => Meters.Record(meters.Control, _since, at));
        if (onlooker.Kind != OnlookerKind.Seat)
            return true;
        _recorder.Note(meters => Meters.Record(meters.EachSeat, _since, at));
        if (Interlocked.Decrement(ref _seats) == 0 && End())
            _recorder.Note(meters => meters.SeenByAll(_kind, _since, at));
        return true;
    }

    /// <summary>The server did not carry it out.</summary>
    public void Refused()
    {
        End();
        Forget();
    }

    /// <summary>After a while: whoever has not seen it never will.</summary>
    public void GiveUp()
    {
        if (End())
            _recorder.Note(meters => meters.NotSeen());
        Forget();
    }

    private bool Overtaken()
    {
        if (End())
            _recorder.Note(meters => meters.Overtake());
        return true;
    }

    private bool End() => Interlocked.Exchange(ref _over, 1) == 0;

    private void Forget()
    {
        foreach (var onlooker in _onlookers)
            onlooker.Forget(this);
    }
}
