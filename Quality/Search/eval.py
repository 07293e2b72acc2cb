import yaml,json,glob
orgs={o['id']:o for o in yaml.safe_load(open('FOLDER'))}
places={o['id']:o for o in yaml.safe_load(open('FOLDER'))}
import re
sit={}
for m in re.finditer(r'case \.(\w+): "([^"]+)"',open('FOLDER').read()): sit[m[1]]=m[2]
out=open('FOLDER','w')
for f in sorted(glob.glob('FOLDER*.yaml')):
  for o in yaml.safe_load(open(f)):
    t=[]
    def add(k,x,l=None):
      if x: t.append([k,x,l or ''])
    add('name',o['name']);add('alternateName',o.get('alternate_name'));add('summary',o.get('summary'));add('description',o.get('description'))
    add('category',sit.get(o.get('kind','')))
    g=orgs.get(o.get('organisation'),{}); add('organisation',g.get('name')); add('organisation',g.get('alternate_name'))
    for p in o.get('places',[]) or []: add('place',places.get(p if isinstance(p,str) else p.get('id'),{}).get('name'))
    add('note',o.get('eligibility_text'))
    for l,x in sorted((o.get('translations') or {}).items()):
      add('alternateName',x.get('name'),l);add('summary',x.get('summary'),l);add('description',x.get('description'),l)
    out.write(json.dumps({'id':o['id'],'texts':t})+'\n')
