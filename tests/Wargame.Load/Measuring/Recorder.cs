namespace Wargame.Load.Measuring;

/// <summary>Writes what happens into the whole run and into its current minute; nothing before the warm-up is over.</summary>
internal sealed class Recorder
{
    private volatile Meters _whole = new();
    private volatile Meters _minute = new();

    /// <summary>The whole run.</summary>
    public Meters Whole => _whole;

    /// <summary>Forgets the warm-up.</summary>
    public void Begin() => (_whole, _minute) = (new Meters(), new Meters());

    /// <summary>Ends a minute and begins the next.</summary>
    public Meters NextMinute()
    {
        var ended = _minute;
        _minute = new Meters();
        return ended;
    }

    public void Note(Action<Meters> what)
    {
        what(_whole);
        what(_minute);
    }
}
