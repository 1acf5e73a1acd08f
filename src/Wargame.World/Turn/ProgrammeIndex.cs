namespace Wargame.World.Turn;

/// <summary>
/// The funded programmes of a turn by what they are about and by whom they burden, so that each change finds its own without asking all.
/// Its memory serves one turn after another.
/// </summary>
/// <param name="pairs">Pairs of instrument and target.</param>
/// <param name="entities">Entities.</param>
internal sealed class ProgrammeIndex(int pairs, int entities)
{
    private readonly int[] _firstOfPair = new int[pairs];
    private readonly int[] _firstOnEntity = new int[entities];
    private readonly List<(int Programme, int Next)> _links = [];
    private readonly List<int> _found = [];

    /// <summary>Takes in a turn's programmes, once it is known which are funded and what they impose.</summary>
    public void Read(TurnRun run)
    {
        Array.Clear(_firstOfPair);
        Array.Clear(_firstOnEntity);
        _links.Clear();
        _links.Add((-1, 0));
        for (var place = 0; place < run.Programmes.Length; place++)
        {
            ref readonly var programme = ref run.Programmes[place];
            if (!programme.Funded)
                continue;
            Link(ref _firstOfPair[programme.Orderable.Pair], place);
            if (programme.Imposition <= 0)
                continue;
            foreach (var entity in programme.Orderable.Burdened)
                Link(ref _firstOnEntity[entity], place);
        }
    }

    /// <summary>The programmes of any of the pairs or that burden any of the entities, each once, in their order; good until the next call.</summary>
    public List<int> Find(int[] ofPairs, int[] onEntities)
    {
        _found.Clear();
        foreach (var pair in ofPairs)
            Follow(_firstOfPair[pair]);
        foreach (var entity in onEntities)
            Follow(_firstOnEntity[entity]);
        _found.Sort();
        return _found;
    }

    private void Link(ref int first, int programme)
    {
        _links.Add((programme, first));
        first = _links.Count - 1;
    }

    private void Follow(int link)
    {
        for (; link != 0; link = _links[link].Next)
        {
            if (!_found.Contains(_links[link].Programme))
                _found.Add(_links[link].Programme);
        }
    }
}
