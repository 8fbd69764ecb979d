// The page around the tasks (tasks.js): status line, banner and event list. Customer data is set as text, never as HTML.
var finesse = finesse || {};
finesse.modules = finesse.modules || {};

/** @param commands what the buttons do, by name. `task(id, action, target)` is for the buttons of a task. */
finesse.modules.TaskView = function (commands) {
  'use strict';

  var $ = jQuery;
  var MOST_EVENTS = 200;
  var RECOVERY_BANNER_MS = 30000;
  var words = {
    idle: 'Not started',
    loading: 'Loading',
    ready: 'Up to date',
    disconnected: 'No connection',
    recovering: 'Recovering',
    stale: 'May be out of date',
    failed: 'Failed',
    disposed: 'Ended'
  };

  var selected, media, lostAt, bannerTimer;
  var tabs = finesse.modules.TaskTabs(commands.task, function (id) {
    selected = id;
    showEmpty();
  });

  function role(name) {
    return $('[data-role="' + name + '"]');
  }

  function time(date) {
    return [date.getHours(), date.getMinutes(), date.getSeconds()]
      .map(function (part) {
        return (part < 10 ? '0' : '') + part;
      })
      .join(':');
  }

  function showEmpty() {
    var why = 'No tasks. The next one appears here.';
    var state = role('gadget').attr('data-state');
    if (state === 'failed') {
      why = 'The tasks cannot be shown.';
    } else if (!media || !media.name) {
      why = words[state] + ' …';
    } else if (!media.state) {
      why = 'No tasks: the agent has no skill group in this MRD.';
    } else if (!media.loggedIn) {
      why = 'Signed out. Sign in to get tasks.';
    } else if (media.state === 'NOT_READY') {
      why = 'No tasks. Press Ready to get some.';
    } else if (!media.routable) {
      why = 'No tasks. Not routable: press Routable to get some.';
    }
    role('empty').prop('hidden', !!selected).text(why);
  }

  /** @param previous The state before, if there was one. */
  function showState(state, previous) {
    role('gadget').attr('data-state', state);
    role('state').text(state);
    role('state-words').text(words[state] || state);
    if (state === 'disconnected') {
      lostAt = time(new Date());
      banner('lost', 'Connection lost at ' + lostAt + ': tasks are shown as of then, actions come back with it.');
    } else if (state === 'recovering' && previous === 'disconnected') {
      banner('wait', 'The connection is back. Reading what changed since ' + lostAt + ' …');
    }
    showEmpty();
  }

  function showMedia(now) {
    var working = /^WORK(_NOT_READY)?$/.test(now.state || '');
    media = now;
    role('media-name').text(now.name || 'Media');
    role('media-state')
      .text(now.state || '–')
      .attr('data-state', now.state || '');
    role('routable')
      .text(now.loggedIn ? (now.routable ? 'yes' : 'no') : '–')
      .attr('data-routable', now.loggedIn ? String(now.routable) : '');
    role('options').text(now.options).attr('data-drifted', String(now.drifted));
    command('login', !!now.state && (!now.loggedIn || working));
    command('ready', now.state === 'NOT_READY');
    command('not-ready', now.loggedIn && !working && now.state !== 'NOT_READY');
    command('logout', now.loggedIn);
    command('routable', now.loggedIn).attr('aria-pressed', String(now.loggedIn && now.routable));
    tabs.setUsable(now.usable);
    showEmpty();
  }

  function command(name, allowed) {
    return $('[data-command="' + name + '"]').prop('disabled', !media.usable || !allowed);
  }

  /** Shows the banner. Without arguments it hides it. */
  function banner(kind, text) {
    clearTimeout(bannerTimer);
    bannerTimer = kind === 'recovery' ? setTimeout(banner, RECOVERY_BANNER_MS) : undefined;
    role('banner')
      .prop('hidden', !kind)
      .attr('data-kind', kind || '');
    role('banner-text').text(text || '');
  }

  function addEvent(name, cause, line) {
    var row = $('<li>').attr({ 'data-event': name, 'data-cause': cause || '', 'data-id': line.id || '' });
    row.append($('<time>').text(time(new Date())), $('<span class="cause">').text(cause || (name === 'error' ? 'error' : 'state')));
    row.append($('<b>').text(name), line.id ? $('<code>').text(line.id) : '', $('<span class="what">').text(line.text));
    role('events').prepend(row).children().slice(MOST_EVENTS).remove();
  }

  role('dismiss').on('click', function () {
    banner();
  });
  $('[data-command]').on('click', function () {
    commands[$(this).attr('data-command')]();
  });

  return {
    showState: showState,
    showMedia: showMedia,
    showTask: tabs.show,
    removeTask: tabs.remove,
    banner: banner,
    addEvent: addEvent,
    settled: tabs.settled
  };
};
