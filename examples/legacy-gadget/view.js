// What the agent sees. Whatever comes from a customer is set as text, never as HTML.
var finesse = finesse || {};
finesse.modules = finesse.modules || {};

/** @param commands what the buttons do, by name; `task(id, action, target)` for those of a task. */
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

  var tasks = {};
  var selected, media, lostAt, bannerTimer;

  function role(name) {
    return $('[data-role="' + name + '"]');
  }

  function list(value) {
    return value === undefined || value === null ? [] : [].concat(value);
  }

  /** 'WRAP_UP' → 'Wrap up' */
  function sentence(constant) {
    return (constant.charAt(0) + constant.slice(1).toLowerCase()).replace(/_/g, ' ');
  }

  function time(date) {
    return [date.getHours(), date.getMinutes(), date.getSeconds()]
      .map(function (part) {
        return (part < 10 ? '0' : '') + part;
      })
      .join(':');
  }

  function actionsOf(dialog) {
    var actions = [];
    dialog.getParticipants().forEach(function (participant) {
      actions = actions.concat(list(participant.actions && participant.actions.action));
    });
    return actions;
  }

  function variablesOf(dialog) {
    var properties = dialog.getMediaProperties();
    return Object.keys(properties)
      .filter(function (name) {
        return /^(callVariable\d+|user\.)/.test(name) && properties[name];
      })
      .map(function (name) {
        return { name: name, value: properties[name] };
      });
  }

  // ---- Tasks: one tab and one panel each ----

  function createTask(id) {
    var key = 'task-' + id;
    var tab = $('<button type="button" class="tab" role="tab"><span class="title"></span> <span class="badge"></span></button>');
    tab.attr({ id: key + '-tab', 'aria-controls': key, 'data-dialog-id': id });
    var panel = $(
      '<div class="panel" role="tabpanel" tabindex="0">' +
        '<div class="head"><h3></h3> <span class="badge" data-role="dialog-state"></span> <span class="meta"></span></div>' +
        '<form class="actions"><span data-role="actions"></span>' +
        '<input data-role="target" placeholder="Script selector" aria-label="Script selector to transfer to" autocomplete="off"></form>' +
        '<table><caption>Call variables</caption><tbody></tbody></table>' +
        '</div>'
    );
    panel.attr({ id: key, 'aria-labelledby': key + '-tab', 'data-panel-id': id });
    panel.on('submit', function (event) {
      event.preventDefault();
    });
    role('tabs').append(tab);
    role('panels').append(panel);
    return { tab: tab, panel: panel };
  }

  function showTask(dialog) {
    var id = dialog.getId();
    var task = tasks[id] || (tasks[id] = createTask(id));
    var state = dialog.getState();
    var variables = variablesOf(dialog);
    var title = variables.length ? variables[0].value : 'Task ' + id;
    task.dialog = dialog;
    task.tab.find('.title').text(title);
    task.panel.find('h3').text(title);
    task.panel.find('.meta').text(id + ' · ' + dialog.getMediaType());
    task.tab.add(task.panel).find('.badge').text(state).attr('data-state', state);
    task.panel.find('caption').text(variables.length ? 'Call variables' : 'No call variables');
    task.panel
      .find('tbody')
      .empty()
      .append(
        variables.map(function (variable) {
          return $('<tr>').append($('<th scope="row">').text(variable.name), $('<td>').text(variable.value))[0];
        })
      );
    drawActions(task);
    select(selected || id);
  }

  function drawActions(task) {
    var box = task.panel.find('[data-role="actions"]');
    var hadFocus = box.find(':focus').length > 0 || (task.asked && task.panel.is(':focus'));
    var actions = actionsOf(task.dialog);
    box.empty().append(
      actions.map(function (action) {
        return $('<button type="button">').attr('data-action', action).text(sentence(action))[0];
      })
    );
    task.asked = false;
    task.panel.find('[data-role="target"]').toggle(actions.indexOf('TRANSFER') >= 0);
    allow(task);
    if (hadFocus) {
      (box.find('button:enabled')[0] || task.panel[0]).focus();
    }
  }

  /** A task's buttons rest while there is no connection, and from a click until its outcome is known. */
  function allow(task) {
    task.panel.find('[data-action], [data-role="target"]').prop('disabled', !media || !media.usable || task.asked);
  }

  function select(id, focus) {
    selected = id;
    $.each(tasks, function (each, task) {
      task.tab.attr({ 'aria-selected': String(each === id), tabindex: each === id ? 0 : -1 });
      task.panel.prop('hidden', each !== id);
    });
    if (focus) {
      tasks[id].tab[0].focus();
    }
    showEmpty();
  }

  function removeTask(id) {
    var task = tasks[id];
    var next = task.tab.next()[0] || task.tab.prev()[0];
    var hadFocus = task.tab.add(task.panel).add(task.panel.find('*')).is(':focus');
    task.tab.add(task.panel).remove();
    delete tasks[id];
    if (id === selected) {
      select(next && $(next).attr('data-dialog-id'), !!next && hadFocus);
    }
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

  // ---- Status line, banner and event list ----

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
    $.each(tasks, function (_id, task) {
      // What was asked before a failure may never be answered.
      task.asked = task.asked && now.usable;
      allow(task);
    });
    showEmpty();
  }

  function command(name, allowed) {
    return $('[data-command="' + name + '"]').prop('disabled', !media.usable || !allowed);
  }

  /** Without arguments it goes away. */
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

  function settled(id) {
    if (tasks[id]) {
      tasks[id].asked = false;
      allow(tasks[id]);
    }
  }

  role('dismiss').on('click', function () {
    banner();
  });
  $('[data-command]').on('click', function () {
    commands[$(this).attr('data-command')]();
  });
  role('panels').on('click', '[data-action]', function () {
    var task = tasks[selected];
    var action = $(this).attr('data-action');
    var target = task.panel.find('[data-role="target"]');
    if (action === 'TRANSFER' && !target.val()) {
      target.trigger('focus');
      return;
    }
    task.asked = true;
    // A disabled button cannot keep the focus.
    task.panel.trigger('focus');
    allow(task);
    commands.task(selected, action, action === 'TRANSFER' ? target.val() : undefined);
  });
  role('tabs').on('click', '[role="tab"]', function () {
    select($(this).attr('data-dialog-id'));
  });
  role('tabs').on('keydown', '[role="tab"]', function (event) {
    var all = role('tabs').children();
    var at = { ArrowLeft: all.index(this) - 1, ArrowRight: all.index(this) + 1, Home: 0, End: -1 }[event.key];
    if (at !== undefined) {
      event.preventDefault();
      select(all.eq(at % all.length).attr('data-dialog-id'), true);
    }
  });

  return {
    showState: showState,
    showMedia: showMedia,
    showTask: showTask,
    removeTask: removeTask,
    banner: banner,
    addEvent: addEvent,
    settled: settled
  };
};
