using Wargame.World.Compilation;

namespace Wargame.World.Turn;

/// <summary>
/// The runs of a model that no step is using: a step borrows one, so that it needs no new memory to work in, and alone holds it until it
/// gives it back. Safe between threads.
/// </summary>
internal sealed class RunPool(CompiledWorld world)
{
    /// <summary>More threads than this may step at once; their runs are then made and thrown away.</summary>
    private const int Kept = 16;

    private readonly TurnRun?[] _free = new TurnRun?[Kept];

    public TurnRun Borrow()
    {
        for (var place = 0; place < Kept; place++)
        {
            if (_free[place] is not null && Interlocked.Exchange(ref _free[place], null) is { } run)
                return run;
        }

        return new TurnRun(world);
    }

    /// <summary>Gives a run back that came to its end. One that threw is not given back: what it leaves is of no use.</summary>
    public void Return(TurnRun run)
    {
        for (var place = 0; place < Kept; place++)
        {
            if (_free[place] is null && Interlocked.CompareExchange(ref _free[place], run, null) is null)
                return;
        }
    }
}
