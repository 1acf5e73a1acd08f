using System.Collections.Immutable;
using Wargame.Sessions.Scenarios;
using Wargame.Sessions.Talk;
using Wargame.World.Definition;

namespace Wargame.Sessions.Views;

/// <summary>A member of a conversation.</summary>
/// <param name="Id">The actor's id, or <see cref="Party.Control"/>.</param>
/// <param name="Entity">The actor; null for control.</param>
/// <param name="Team">How the actor is played, or null.</param>
public sealed record PartyView(string Id, EntityDefinition? Entity, TeamDefinition? Team);

/// <summary>A conversation that the viewer is a member of; control and the review see all.</summary>
/// <param name="Conversation">What was said; its messages and readers are cut to what the viewer may see.</param>
/// <param name="Members">Who hears it.</param>
/// <param name="Earlier">How many older messages are not in the view.</param>
public sealed record ConversationView(Conversation Conversation, ImmutableArray<PartyView> Members, int Earlier);
