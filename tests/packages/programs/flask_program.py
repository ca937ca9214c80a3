"Flask: an application asked by its test client: routes, templates, sessions, redirects, errors."
from flask import Flask, request, jsonify, render_template_string, session, redirect, url_for, abort
app = Flask(__name__); app.secret_key = 'k'
@app.route('/')
def index(): return render_template_string('<p>{{ n }}</p>', n='<a>')
@app.route('/u/<int:i>', methods=['GET', 'POST'])
def u(i):
    if request.method == 'POST': session['x'] = i; return redirect(url_for('u', i=i + 1))
    if i > 9: abort(404)
    return jsonify(i=i, q=request.args.get('q'), s=session.get('x'))
@app.errorhandler(404)
def nf(e): return 'no: ' + e.name, 404
with app.test_client() as c:
    for r in [c.get('/'), c.get('/u/3?q=%C3%A9'), c.post('/u/4', data={'a': 'b'}), c.get('/u/5'), c.get('/u/12'), c.get('/nope')]:
        print(r.status, r.headers.get('Content-Type'), r.get_data(as_text=True), r.headers.get('Location'))
