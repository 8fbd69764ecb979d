// The tasks of the page: a tab and a panel for each. Customer data is set as text, never as HTML.
var finesse = finesse || {};
finesse.modules = finesse.modules || {};

/**
 * @param perform is called with id, action and target when the agent presses a button of a task
 * @param onSelect is called with the id of the selected task, or undefined without tasks
 */
finesse.modules.TaskTabs = function (perform, onSelect) {
  'use strict';

  var $ = jQuery;
  var tasks = {};
  var usable = false;
  var selected;

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

  function show(dialog) {
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

  /** A task's buttons are disabled without a connection, and from a click until its outcome is known. */
  function allow(task) {
    task.panel.find('[data-action], [data-role="target"]').prop('disabled', !usable || task.asked);
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
    onSelect(id);
  }

  function remove(id) {
    var task = tasks[id];
    var next = task.tab.next()[0] || task.tab.prev()[0];
    var hadFocus = task.tab.add(task.panel).add(task.panel.find('*')).is(':focus');
    task.tab.add(task.panel).remove();
    delete tasks[id];
    if (id === selected) {
      select(next && $(next).attr('data-dialog-id'), !!next && hadFocus);
    }
  }

  function setUsable(now) {
    usable = now;
    $.each(tasks, function (_id, task) {
      // A request from before a failure may never be answered.
      task.asked = task.asked && usable;
      allow(task);
    });
  }

  function settled(id) {
    if (tasks[id]) {
      tasks[id].asked = false;
      allow(tasks[id]);
    }
  }

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
    perform(selected, action, action === 'TRANSFER' ? target.val() : undefined);
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

  return { show: show, remove: remove, setUsable: setUsable, settled: settled };
};
