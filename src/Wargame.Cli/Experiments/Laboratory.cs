using System.Collections.Immutable;
using Wargame.Cli.Validate;
using Wargame.Review.Experiments;
using Wargame.Sessions.Scenarios;
using Wargame.World;

namespace Wargame.Cli.Experiments;

/// <summary>Makes a request's runs: loads what they need, and shows among the messages what is wrong with it or worth a note.</summary>
internal sealed class Laboratory
{
    private readonly Terminal _terminal;
    private readonly RunRequest _request;
    private readonly Dictionary<string, WorldModel> _models = new(StringComparer.Ordinal);
    private readonly List<OrdersInput> _files = [];

    /// <exception cref="UsageException">There is no such scenario.</exception>
    /// <exception cref="AuthorsMistakeException">It has errors.</exception>
    public Laboratory(RunRequest request, Terminal terminal)
    {
        (_request, _terminal) = (request, terminal);
        Scenario = ScenarioInput.Load(request.Scenario, terminal);
        Turns = Scenario.World.Turns;
    }

    public ScenarioDefinition Scenario { get; }

    /// <summary>How many turns each run has; the scenario's own number unless it is set before the first model is asked for.</summary>
    public int Turns { get; set; }

    public WorldModel Model(string profile)
    {
        if (!_models.TryGetValue(profile, out var model))
            _models[profile] = model = ExperimentPlan.Compile(Scenario, profile, Turns);
        return model;
    }

    /// <summary>The belief profiles that were asked for; the default when none was.</summary>
    /// <exception cref="UsageException">There is no such profile.</exception>
    public ImmutableArray<string> Profiles(string[] asked)
    {
        var known = ExperimentPlan.Profiles(Scenario);
        if (asked is ["all"])
            return known;
        foreach (var profile in asked.Where(profile => !known.Contains(profile)))
            throw new UsageException($"there is no belief profile \"{profile}\"{Spelled.Hint(profile, known, "profiles are")}");
        return asked.Length == 0 ? [ExperimentPlan.DefaultProfile] : [.. asked];
    }

    /// <summary>The plans for some orders files under some profiles, file by file.</summary>
    /// <exception cref="UsageException">A file does not exist, or there is no such actor.</exception>
    /// <exception cref="AuthorsMistakeException">A file has errors.</exception>
    public ImmutableArray<ExperimentPlan> Plans(IEnumerable<string?> files, ImmutableArray<string> profiles, bool ledger)
    {
        _files.AddRange(files.Select(file => OrdersInput.Load(file, Model(profiles[0]), _terminal)));
        var wrong = _files.Where(file => file.Result.Orders is null).ToList();
        foreach (var file in wrong)
            file.Show(file.Result.Diagnostics, _terminal);
        if (wrong.Count > 0)
            throw new AuthorsMistakeException();
        var bots = Bots();
        return
        [
            .. from file in _files
               from profile in profiles
               select new ExperimentPlan
               {
                   Scenario = Scenario, Model = Model(profile), Orders = file.Result.Orders!, OrdersName = file.Name, Seed = _request.Seed, Bots = bots,
                   Injects = _request.Injects, Free = _request.Free, Force = _request.Force, Ledger = ledger,
               },
        ];
    }

    /// <summary>Runs the plans.</summary>
    /// <exception cref="AuthorsMistakeException">The scenario does not allow what a file says.</exception>
    public ImmutableArray<ExperimentRun> Run(ImmutableArray<ExperimentPlan> plans)
    {
        ImmutableArray<ExperimentRun> runs = [.. plans.Select(Experiment.Run)];
        foreach (var file in _files)
        {
            if (runs.FirstOrDefault(run => ReferenceEquals(run.Plan.Orders, file.Result.Orders) && run.Mistakes.Length > 0) is { } wrong)
                file.Show(wrong.Mistakes, _terminal);
        }
        if (runs.Any(run => run.Mistakes.Length > 0))
        {
            _terminal.Error.WriteLine("wargame: the scenario does not allow this; --force places it all the same, except an inject that has come");
            throw new AuthorsMistakeException();
        }
        foreach (var note in runs.SelectMany(run => run.Notes).Distinct())
            _terminal.Error.WriteLine($"note: {Plain.Text(note)}");
        return runs;
    }

    /// <summary>All are those for whom no file speaks, so that runs that are compared have the same bots.</summary>
    private ImmutableArray<string> Bots()
    {
        ImmutableArray<string> actors = [.. Scenario.World.Entities.Where(entity => entity.IsActor).Select(entity => entity.Id)];
        var spoken = _files.SelectMany(file => file.Result.Orders!.Actors).ToHashSet(StringComparer.Ordinal);
        switch (_request.Bots)
        {
            case [] or ["none"]:
                return [];
            case ["all"]:
                return [.. actors.Where(actor => !spoken.Contains(actor))];
        }
        foreach (var unknown in _request.Bots.Where(actor => !actors.Contains(actor)))
            throw new UsageException($"\"{unknown}\" after --bots is no actor{Spelled.Hint(unknown, actors, "actors are")}");
        foreach (var both in _request.Bots.Where(spoken.Contains))
            _terminal.Error.WriteLine($"note: {both} acts by its doctrine, and by the orders file besides");
        return [.. actors.Where(_request.Bots.Contains)];
    }
}
