using Wargame.Sessions;
using Wargame.Sessions.Commands;
using Wargame.World.Definition;
using Wargame.World.Wording;

namespace Wargame.Doctrines;

/// <summary>Answers to requests: the first of the doctrine's answers that holds, else what silence means.</summary>
internal static class Answering
{
    private static readonly string Usual = Sentence.Kept($"It has no reason to say anything else.");

    public static Command? Next(Mind mind)
    {
        if (mind.State.Requests.FirstOrDefault(request => request.Host == mind.Actor.Id && request.IsOpen) is not { } open)
            return null;
        var (answer, because) = Answer(mind, open);
        return new AnswerRequest(mind.CommandId("answer"), mind.At, mind.By, open.Id, answer, because);
    }

    private static (HostAnswer Answer, string Because) Answer(Mind mind, ConsentRequest request)
    {
        var given = mind.Doctrine?.Answers.FirstOrDefault(answer =>
            (answer.Instrument is null || answer.Instrument == request.Draft.Instrument) && mind.Holds(answer.When));
        return given is null ? (mind.Rules.Scenario.SilenceAnswer, Usual) : (given.Answer, given.Because);
    }
}
